package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;

/** Refuses attributes that types do not have. */
final class AttributeCheck {
    private final StackTemplate template;
    private final Catalog catalog;

    AttributeCheck(StackTemplate template, Catalog catalog) {
        this.template = template;
        this.catalog = catalog;
    }

    void run() {
        template.resources()
                .values()
                .forEach(resource -> Reference.in(resource.properties()).forEach(this::check));
        template.outputs().values().forEach(output -> Reference.in(output).forEach(this::check));
    }

    private void check(Reference reference) {
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
                || facts.name().equals("AWS::CloudFormation::CustomResource")
                || (facts.name().equals("AWS::CloudFormation::Stack") && first.equals("Outputs"));
    }
}
