package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Properties that guard data by being there: against deletion, and by encryption. */
final class Protections implements GrantSource {
    private static final List<String> SWITCHES = List.of(
            "DeletionProtection",
            "DeletionProtectionEnabled",
            "EnableTerminationProtection",
            "StorageEncrypted",
            "Encrypted",
            "EncryptionEnabled",
            "EnableKeyRotation",
            "SqsManagedSseEnabled");
    private static final Set<String> ON = Set.of("true", "ACTIVE");
    private static final List<String> SETTINGS = List.of(
            "BucketEncryption", "SSESpecification", "PointInTimeRecoverySpecification", "VersioningConfiguration");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        for (String name : SWITCHES) {
            properties
                    .find(name)
                    .flatMap(TemplateParameter::scalar)
                    .filter(ON::contains)
                    .ifPresent(value -> to.accept(guard(name)));
        }
        for (String name : SETTINGS) {
            properties.find(name).filter(Protections::isOn).ifPresent(value -> to.accept(guard(name)));
        }
    }

    private static boolean isOn(Node settings) {
        return settings.membersOrNone().values().stream()
                .noneMatch(value -> TemplateParameter.scalar(value)
                        .filter(text -> text.equals("false") || text.equals("Suspended"))
                        .isPresent());
    }

    private static Grant guard(String name) {
        return new Grant(Kind.PROTECTION, new StringNode(name), new ObjectNode(Map.of()), true, false);
    }
}
