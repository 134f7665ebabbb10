package dev.cfn4j.types.iam;

import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import java.util.List;

/**
 * Grants to {@code AWS::IAM::Group}: statements of its inline policy {@code grants}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html">AWS documentation</a>
 */
public sealed interface GroupPatterns extends Grantee permits Group {
    @Override
    default Grants grants() {
        Group self = (Group) this;
        return Grants.of(
                self,
                (name, document, condition) -> self.policies(List.of(Grants.onlyIf(
                        condition, new Group.Policy().policyName(name).policyDocument(document)))));
    }
}
