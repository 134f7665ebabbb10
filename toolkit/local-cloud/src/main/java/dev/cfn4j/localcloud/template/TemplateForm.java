package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Sections;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what has not the form of a template: sections, and what each entry of a section must have. */
final class TemplateForm {
    private static final Set<String> RESOURCE_MEMBERS = Set.of(
            "Type",
            "Properties",
            "DependsOn",
            "Condition",
            "Metadata",
            "CreationPolicy",
            "UpdatePolicy",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "Version");
    private static final Set<String> DELETION_POLICIES = Set.of("Delete", "Retain", "RetainExceptOnCreate", "Snapshot");

    private TemplateForm() {}

    static void check(StackTemplate template) {
        Node root = template.root();
        if (!(root instanceof Node.ObjectNode)) {
            throw error("unsupported structure.");
        }
        List<String> unknown = root.membersOrNone().keySet().stream()
                .filter(section -> !Sections.NAMES.contains(section))
                .toList();
        if (!unknown.isEmpty()) {
            throw AwsFault.validation("Invalid template property or properties " + unknown);
        }
        root.find("AWSTemplateFormatVersion").ifPresent(TemplateForm::checkVersion);
        root.find("Description").ifPresent(TemplateForm::checkDescription);
        if (template.resources().isEmpty()) {
            throw error("At least one Resources member must be defined.");
        }
        TemplateLimits.check(template);
        template.parameters().values().forEach(TemplateForm::checkParameter);
        template.resources().values().forEach(TemplateForm::checkResource);
        template.outputs().forEach(TemplateForm::checkOutput);
        template.mappings().forEach(TemplateForm::checkMapping);
    }

    private static void checkVersion(Node version) {
        if (!version.text().orElse("").equals("2010-09-09")) {
            throw error("unsupported value for AWSTemplateFormatVersion.");
        }
    }

    private static void checkDescription(Node description) {
        if (description.text().isEmpty()) {
            throw error("Every Description member must be a string.");
        }
    }

    private static void checkParameter(ParameterDeclaration parameter) {
        if (!parameter.name().matches("[a-zA-Z0-9]{1,255}")) {
            throw error("Parameter name " + parameter.name() + " is non alphanumeric.");
        }
        if (parameter.declaration().find("Type").isEmpty()) {
            throw error("Every Parameters object must contain a Type member.");
        }
        if (!ParameterTypes.isKnown(parameter.type())) {
            throw error("Unrecognized parameter type: " + parameter.type());
        }
        if (parameter.declaration().find("Default").isPresent()
                && parameter.defaultValue().isEmpty()) {
            throw error("Every Default member must be a string.");
        }
    }

    private static void checkResource(ResourceDeclaration resource) {
        if (isLoop(resource.logicalId())) {
            return;
        }
        if (!resource.logicalId().matches("[a-zA-Z0-9]{1,255}")) {
            throw error("Resource name " + resource.logicalId() + " is non alphanumeric.");
        }
        if (!(resource.declaration() instanceof Node.ObjectNode)) {
            throw error("[/Resources/" + resource.logicalId() + "] resource definition is malformed");
        }
        if (resource.type().isEmpty()) {
            throw error("[/Resources/" + resource.logicalId() + "] Every Resources object must contain a Type member.");
        }
        resource.declaration().membersOrNone().keySet().stream()
                .filter(member -> !RESOURCE_MEMBERS.contains(member) && !member.startsWith("Fn::"))
                .findFirst()
                .ifPresent(member -> {
                    throw AwsFault.validation("Invalid template resource property '" + member + "'");
                });
        checkPolicy(resource, "DeletionPolicy");
        checkPolicy(resource, "UpdateReplacePolicy");
    }

    private static void checkPolicy(ResourceDeclaration resource, String member) {
        resource.declaration().find(member).flatMap(Node::text).ifPresent(policy -> {
            if (!DELETION_POLICIES.contains(policy)) {
                throw error("Unrecognized " + member + " " + policy + " for resource " + resource.logicalId());
            }
        });
    }

    private static void checkOutput(String name, Node output) {
        if (isLoop(name)) {
            return;
        }
        if (!name.matches("[a-zA-Z0-9]{1,255}")) {
            throw error("Output name " + name + " is non alphanumeric.");
        }
        if (output.find("Value").isEmpty() && !output.membersOrNone().containsKey("Fn::Transform")) {
            throw error("Every Outputs member must contain a Value object");
        }
    }

    private static void checkMapping(String name, Node mapping) {
        if (mapping.membersOrNone().containsKey("Fn::Transform")) {
            return;
        }
        for (Map.Entry<String, Node> row : mapping.membersOrNone().entrySet()) {
            if (!(row.getValue() instanceof Node.ObjectNode)) {
                throw error("Every Mappings member " + name + " must be a map of maps");
            }
            row.getValue().membersOrNone().values().stream()
                    .filter(value -> value instanceof Node.ObjectNode || value instanceof Node.NullNode)
                    .findFirst()
                    .ifPresent(value -> {
                        throw error("Every Mappings attribute must be a String or a List.");
                    });
        }
    }

    /** A loop, or a transform, that stands where an entry would. */
    static boolean isLoop(String name) {
        return name.startsWith("Fn::ForEach::") || name.equals("Fn::Transform");
    }

    static AwsFault error(String message) {
        return AwsFault.validation("Template format error: " + message);
    }
}
