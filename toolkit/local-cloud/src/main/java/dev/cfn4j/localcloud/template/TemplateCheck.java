package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refuses templates that name things which do not exist. */
public final class TemplateCheck {
    private final StackTemplate template;
    private final Catalog catalog;

    /** A check of that template against those facts. */
    public TemplateCheck(StackTemplate template, Catalog catalog) {
        this.template = template;
        this.catalog = catalog;
    }

    /**
     * Checks.
     *
     * @throws AwsFault at the first kind of fault found
     */
    public void run() {
        checkTypes();
        checkAvailable();
        checkReferences();
        checkAttributes();
        checkConditions();
        DependencyOrder.of(template.resources().values());
    }

    private void checkTypes() {
        Set<String> unknown = new TreeSet<>();
        for (ResourceDeclaration resource : template.resources().values()) {
            if (!resource.type().startsWith("Custom::")
                    && catalog.findType(resource.type()).isEmpty()) {
                unknown.add(resource.type());
            }
        }
        if (!unknown.isEmpty()) {
            throw AwsFault.validation("Template format error: Unrecognized resource types: " + unknown);
        }
    }

    /** Better refused than pretended. */
    private void checkAvailable() {
        boolean nested = template.resources().values().stream()
                .anyMatch(resource -> resource.type().equals("AWS::CloudFormation::Stack"));
        if (nested) {
            throw AwsFault.validation(
                    "Nested stacks are not available on this local endpoint: deploy each template as a"
                            + " stack of its own.");
        }
        List<String> macros = template.transforms().stream()
                .filter(transform -> !transform.equals("AWS::LanguageExtensions"))
                .toList();
        if (!macros.isEmpty()) {
            throw AwsFault.validation("Transforms are not available on this local endpoint: " + macros);
        }
    }

    private void checkAttributes() {
        for (ResourceDeclaration resource : template.resources().values()) {
            Reference.in(resource.properties()).forEach(this::checkAttribute);
        }
        template.outputs().values().forEach(output -> Reference.in(output).forEach(this::checkAttribute));
    }

    private void checkAttribute(Reference reference) {
        ResourceDeclaration resource = template.resources().get(reference.name());
        if (resource == null || reference.attribute().isEmpty()) {
            return;
        }
        String attribute = reference.attribute().get();
        boolean known = catalog.findType(resource.type())
                .map(facts -> hasAttribute(facts, attribute))
                .orElse(true);
        if (!known) {
            throw AwsFault.validation("Template error: resource " + reference.name()
                    + " does not support attribute type " + attribute + " in Fn::GetAtt");
        }
    }

    /** Many attributes repeat a property, and the parts of a structure are attributes too. */
    private static boolean hasAttribute(ResourceType facts, String attribute) {
        String first = attribute.split("\\.", -1)[0];
        return facts.findAttribute(attribute).isPresent()
                || facts.findAttribute(first).isPresent()
                || facts.findProperty(first).isPresent()
                || facts.body().readOnly().contains(first)
                || facts.name().equals("AWS::CloudFormation::CustomResource");
    }

    private void checkReferences() {
        Set<String> unresolved = new LinkedHashSet<>();
        for (ResourceDeclaration resource : template.resources().values()) {
            Reference.in(resource.properties()).stream()
                    .filter(reference -> !isKnown(reference))
                    .forEach(reference -> unresolved.add(reference.name()));
            resource.dependsOn().stream()
                    .filter(name -> !template.resources().containsKey(name))
                    .forEach(unresolved::add);
        }
        if (!unresolved.isEmpty()) {
            throw AwsFault.validation("Template format error: Unresolved resource dependencies " + unresolved
                    + " in the Resources block of the template");
        }
        template.outputs()
                .values()
                .forEach(output -> Reference.in(output).stream()
                        .filter(reference -> !isKnown(reference))
                        .forEach(reference -> unresolved.add(reference.name())));
        if (!unresolved.isEmpty()) {
            throw AwsFault.validation("Template format error: Unresolved resource dependencies " + unresolved
                    + " in the Outputs block of the template");
        }
    }

    private boolean isKnown(Reference reference) {
        return template.resources().containsKey(reference.name())
                || (reference.attribute().isEmpty()
                        && (template.parameters().containsKey(reference.name())
                                || reference.name().startsWith("AWS::")));
    }

    private void checkConditions() {
        Map<String, ?> declared = template.conditions();
        for (ResourceDeclaration resource : template.resources().values()) {
            if (resource.condition().isPresent()
                    && !declared.containsKey(resource.condition().get())) {
                throw AwsFault.validation("Template format error: Unresolved condition dependency "
                        + resource.condition().get() + " in the Resources block of the template");
            }
        }
    }
}
