package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.spec.ResourceType;
import java.util.Map;
import java.util.Set;

/** Types whose attributes depend on what the user wrote elsewhere, so that no list can have them. */
final class OpenAttributes {
    /** The attributes of nested stacks and provisioned products are outputs; custom resources return what they like. */
    private static final Map<String, String> PREFIXES = Map.of(
            "AWS::CloudFormation::Stack", "Outputs.",
            "AWS::ServiceCatalog::CloudFormationProvisionedProduct", "Outputs.");

    private static final Set<String> FREE =
            Set.of("AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Macro", "AWS::CloudFormation::Module");

    private OpenAttributes() {}

    static boolean has(ResourceType type, String attribute) {
        String prefix = PREFIXES.get(type.name());
        return FREE.contains(type.name())
                || type.traits().transform().isPresent()
                || (prefix != null && attribute.startsWith(prefix));
    }
}
