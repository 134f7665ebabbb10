package example;

import static dev.cfn4j.dsl.policy.PolicyDocument.identityBased;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Statement;

/** Stack classes with one mistake in a policy each; the tests know the lines. */
public final class BrokenPolicies {
    private BrokenPolicies() {}

    public static final class WithoutActions extends Stack {
        @Override
        protected void define() {
            String[] none = {};
            add(new GenericResource("AWS::IAM::ManagedPolicy", "Policy")
                    .property(
                            "PolicyDocument",
                            identityBased(Statement.allow(none).onAnything()))); // line 21
        }
    }

    public static final class WithoutResources extends Stack {
        @Override
        protected void define() {
            Statement statement = Statement.allow("s3:GetObject"); // line 28
            add(new GenericResource("AWS::IAM::ManagedPolicy", "Policy")
                    .property("PolicyDocument", identityBased(statement)));
        }
    }

    public static final class WithoutStatements extends Stack {
        @Override
        protected void define() {
            PolicyDocument empty = identityBased(); // line 37
            add(new GenericResource("AWS::IAM::ManagedPolicy", "Policy").property("PolicyDocument", empty));
        }
    }
}
