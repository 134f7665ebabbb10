package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Macros;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.Optional;

/**
 * What is judged.
 *
 * @param template the template
 * @param catalog the facts
 */
public record Subject(TemplateModel template, Catalog catalog) {
    /** The facts of a resource's type, if they are known. */
    public Optional<ResourceType> findType(TemplateResource resource) {
        String name = resource.type();
        return name.isEmpty() ? Optional.empty() : catalog.findType(name);
    }

    /** The template's transforms. */
    public Macros macros() {
        return template.macros();
    }
}
