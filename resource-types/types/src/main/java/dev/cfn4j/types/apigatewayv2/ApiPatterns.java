package dev.cfn4j.types.apigatewayv2;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants and metrics of {@code AWS::ApiGatewayV2::Api}. It answers TLS only, whatever is set.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html">AWS documentation</a>
 */
public sealed interface ApiPatterns extends Patterns permits Api {
    /** Allows to call routes that authorize by IAM: {@code execute-api:Invoke}. */
    default Api grantInvoke(Grantee... grantees) {
        Api self = (Api) this;
        return Grant.of(
                        self,
                        Statement.allow("execute-api:Invoke")
                                .on(Fn.sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
                                        + self.logicalId() + "}/*")))
                .to(grantees);
    }

    /** Requests that failed: the metric {@code 5xx}. */
    default Metric metricServerErrors() {
        return metric("5xx").sum();
    }

    /** Milliseconds until the answer: the metric {@code Latency}. */
    default Metric metricLatency() {
        return metric("Latency").average();
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Api self = (Api) this;
        return new Metric("AWS/ApiGateway", name).dimension("ApiId", self.ref());
    }
}
