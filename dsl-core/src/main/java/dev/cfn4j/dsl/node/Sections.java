package dev.cfn4j.dsl.node;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The top-level sections of a template. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">template sections</a>.
 */
public final class Sections {
    /** The names of the sections, sorted. */
    public static final Set<String> NAMES = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "AWSTemplateFormatVersion",
            "Conditions",
            "Description",
            "Hooks",
            "Mappings",
            "Metadata",
            "Outputs",
            "Parameters",
            "Resources",
            "Rules",
            "Transform")));

    private Sections() {}
}
