package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.Catalog;
import java.util.LinkedHashSet;
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
     * Checks. What a transform will still make of the template is not known, so that one with loops is checked no further.
     *
     * @throws AwsFault at the first kind of fault found
     */
    public void run() {
        checkLoops();
        checkTypes();
        if (!template.declaredTransforms().isEmpty()) {
            return;
        }
        new FunctionCheck(template).run();
        checkReferences();
        new AttributeCheck(template, catalog).run();
        checkConditions();
        DependencyOrder.of(template.resources().values());
    }

    private void checkLoops() {
        boolean declared = template.declaredTransforms().contains("AWS::LanguageExtensions");
        template.resources().keySet().stream()
                .filter(name -> TemplateForm.isLoop(name) && !name.equals("Fn::Transform") && !declared)
                .findFirst()
                .ifPresent(name -> {
                    throw TemplateForm.error("Resource name " + name
                            + " is non alphanumeric. Loops need the transform AWS::LanguageExtensions.");
                });
    }

    private void checkTypes() {
        Set<String> unknown = new TreeSet<>();
        for (ResourceDeclaration resource : template.resources().values()) {
            if (!TemplateForm.isLoop(resource.logicalId())
                    && !resource.type().startsWith("Custom::")
                    && catalog.findType(resource.type()).isEmpty()) {
                unknown.add(resource.type());
            }
        }
        if (!unknown.isEmpty()) {
            throw TemplateForm.error("Unrecognized resource types: " + unknown);
        }
    }

    private void checkReferences() {
        Set<String> unresolved = new LinkedHashSet<>();
        for (ResourceDeclaration resource : template.resources().values()) {
            mentions(resource.properties(), unresolved);
            resource.dependsOn().stream()
                    .filter(name -> !template.resources().containsKey(name))
                    .forEach(unresolved::add);
        }
        refuse(unresolved, "Resources");
        template.outputs().values().forEach(output -> mentions(output, unresolved));
        refuse(unresolved, "Outputs");
        for (Node condition : template.conditions().values()) {
            Reference.in(condition).stream()
                    .filter(reference -> !isParameter(reference))
                    .forEach(reference -> unresolved.add(reference.name()));
        }
        if (!unresolved.isEmpty()) {
            throw TemplateForm.error("Unresolved dependencies " + unresolved
                    + ". Cannot reference resources in the Conditions block of the template");
        }
    }

    private void mentions(Node node, Set<String> unresolved) {
        for (Reference reference : Reference.in(node)) {
            if (isKnown(reference)) {
                continue;
            }
            if (reference.attribute().isPresent() && Reference.isGetAtt(node, reference)) {
                throw AwsFault.validation(
                        "Template error: instance of Fn::GetAtt references undefined resource " + reference.name());
            }
            unresolved.add(reference.name());
        }
    }

    private static void refuse(Set<String> unresolved, String block) {
        if (!unresolved.isEmpty()) {
            throw TemplateForm.error(
                    "Unresolved resource dependencies " + unresolved + " in the " + block + " block of the template");
        }
    }

    private boolean isKnown(Reference reference) {
        return template.resources().containsKey(reference.name()) || isParameter(reference);
    }

    private boolean isParameter(Reference reference) {
        return reference.attribute().isEmpty()
                && (template.parameters().containsKey(reference.name())
                        || PseudoParameterNames.ALL.contains(reference.name()));
    }

    private void checkConditions() {
        Set<String> unknown = new LinkedHashSet<>();
        template.resources()
                .values()
                .forEach(resource -> resource.condition()
                        .filter(name -> !template.conditions().containsKey(name))
                        .ifPresent(unknown::add));
        refuseConditions(unknown, "Resources");
        template.outputs()
                .values()
                .forEach(output -> output.find("Condition")
                        .flatMap(Node::text)
                        .filter(name -> !template.conditions().containsKey(name))
                        .ifPresent(unknown::add));
        refuseConditions(unknown, "Outputs");
    }

    private static void refuseConditions(Set<String> unknown, String block) {
        if (!unknown.isEmpty()) {
            throw TemplateForm.error(
                    "Unresolved condition dependencies " + unknown + " in the " + block + " block of the template");
        }
    }
}
