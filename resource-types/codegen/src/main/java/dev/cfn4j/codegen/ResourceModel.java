package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One resource type as Java.
 *
 * @param facts what is known of it
 * @param body the class of the resource itself
 * @param structures the classes of its property types, which are nested in that class
 * @param attributes its attributes, in order
 * @param patterns finds the hand-written interface that a class implements
 * @param shared names of property types for which the shared Tag stands
 */
record ResourceModel(
        ResourceType facts,
        BagModel body,
        List<BagModel> structures,
        List<AttributeModel> attributes,
        Function<ClassName, Optional<ClassName>> patterns,
        List<String> shared) {}
