package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Macros;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.scenario.Conditions;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.Optional;

/**
 * What is judged.
 *
 * @param template the template
 * @param catalog the facts
 * @param conditions which conditions of the template can hold together
 */
public record Subject(TemplateModel template, Catalog catalog, Conditions conditions) {
    /** A template to be judged by those facts. */
    public Subject(TemplateModel template, Catalog catalog) {
        this(template, catalog, Conditions.of(template));
    }

    /** The facts of a resource's type, if they are known; custom resources share one type. */
    public Optional<ResourceType> findType(TemplateResource resource) {
        String name = resource.isCustom() ? "AWS::CloudFormation::CustomResource" : resource.type();
        return name.isEmpty() ? Optional.empty() : catalog.findType(name);
    }

    /** The template's transforms. */
    public Macros macros() {
        return template.macros();
    }
}
