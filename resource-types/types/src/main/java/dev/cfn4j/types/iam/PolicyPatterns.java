package dev.cfn4j.types.iam;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;

/**
 * Grants to {@code AWS::IAM::Policy}: statements of its document, which must then be a {@link PolicyDocument} or not be set.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html">AWS documentation</a>
 */
public sealed interface PolicyPatterns extends Grantee permits Policy {
    @Override
    default Grants grants() {
        Policy self = (Policy) this;
        return Grants.of(self, (name, document, condition) -> {
            if (condition != null || self.extras().isSet("PolicyDocument")) {
                throw new TemplateException(
                        self + " cannot be granted anything that only exists on a condition, or beside a"
                                + " policyDocument(…) of its own: grant to a Role, or leave policyDocument(…) out");
            }
            self.policyDocument(document);
        });
    }
}
