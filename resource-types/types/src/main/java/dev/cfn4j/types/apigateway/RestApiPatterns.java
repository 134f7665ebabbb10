package dev.cfn4j.types.apigateway;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants and metrics of {@code AWS::ApiGateway::RestApi}. It answers TLS only, whatever is set.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html">AWS documentation</a>
 */
public sealed interface RestApiPatterns extends Patterns permits RestApi {
    /** Allows to call methods that authorize by IAM: {@code execute-api:Invoke}. */
    default RestApi grantInvoke(Grantee... grantees) {
        RestApi self = (RestApi) this;
        return Grant.of(
                        self,
                        Statement.allow("execute-api:Invoke")
                                .on(Fn.sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
                                        + self.logicalId() + "}/*")))
                .to(grantees);
    }
}
