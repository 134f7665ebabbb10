package dev.cfn4j.types.ssm;

import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants of {@code AWS::SSM::Parameter}. CloudFormation makes no parameter that holds a secret, so there is nothing to secure.
 *
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html">AWS documentation</a>
 */
public sealed interface ParameterPatterns extends Patterns permits Parameter {
    /** Allows to read the value: {@code ssm:GetParameter}, {@code ssm:GetParameters}. */
    default Parameter grantRead(Grantee... grantees) {
        Parameter self = (Parameter) this;
        return Grant.of(
                        self,
                        Statement.allow("ssm:GetParameter", "ssm:GetParameters").on(self.arn()))
                .to(grantees);
    }

    /** Allows to set the value: {@code ssm:PutParameter}. */
    default Parameter grantWrite(Grantee... grantees) {
        Parameter self = (Parameter) this;
        return Grant.of(self, Statement.allow("ssm:PutParameter").on(self.arn()))
                .to(grantees);
    }
}
