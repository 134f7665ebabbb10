package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import org.jspecify.annotations.Nullable;

/**
 * Which template to expand.
 *
 * @param project where the classes are
 * @param stackClass name of the stack class; null where the project has exactly one
 * @param format how the text is written
 */
public record ExpandRequest(Project project, @Nullable String stackClass, TemplateFormat format) {}
