package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.Definition;
import java.util.List;
import java.util.Optional;

/**
 * A class with properties: a resource or one of its structures.
 *
 * @param name the class
 * @param facts what is known of it
 * @param properties its properties, in order
 * @param enums the enumerations nested in it
 * @param removedOn the day from which AWS no longer has it, if so
 */
record BagModel(
        ClassName name,
        Definition facts,
        List<PropertyModel> properties,
        List<EnumModel> enums,
        Optional<String> removedOn) {}
