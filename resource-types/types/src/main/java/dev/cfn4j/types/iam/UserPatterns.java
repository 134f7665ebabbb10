package dev.cfn4j.types.iam;

import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import java.util.List;

/**
 * Grants to {@code AWS::IAM::User}: statements of its inline policy {@code grants}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html">AWS documentation</a>
 */
public sealed interface UserPatterns extends Grantee permits User {
    @Override
    default Grants grants() {
        User self = (User) this;
        return Grants.of(
                self,
                (name, document, condition) -> self.policies(List.of(Grants.onlyIf(
                        condition, new User.Policy().policyName(name).policyDocument(document)))));
    }
}
