package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Managed policies of roles, users, groups and permission sets. */
final class ManagedPolicies implements GrantSource {
    private static final List<String> PROPERTIES =
            List.of("ManagedPolicyArns", "ManagedPolicies", "PermissionsBoundary");
    private static final Pattern WIDE =
            Pattern.compile(".*[:/](AdministratorAccess|PowerUserAccess|IAMFullAccess)\"?]?.*");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        if (!type.startsWith("AWS::IAM::") && !type.startsWith("AWS::SSO::")) {
            return;
        }
        for (String property : PROPERTIES) {
            boolean boundary = property.equals("PermissionsBoundary");
            properties
                    .find(property)
                    .map(PolicyStatements::items)
                    .orElse(List.of())
                    .forEach(policy -> to.accept(new Grant(
                            Kind.PERMISSION,
                            policy,
                            new ObjectNode(Map.of()),
                            boundary,
                            !boundary && WIDE.matcher(policy.toString()).matches())));
        }
    }
}
