package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.spec.ResourceType;

/**
 * The resource that is being walked.
 *
 * @param subject the template and the facts
 * @param resource the resource
 * @param type the facts of its type
 */
public record Site(Subject subject, TemplateResource resource, ResourceType type) {}
