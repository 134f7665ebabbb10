package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.Definition;
import java.util.List;

/**
 * A class with properties: a resource or one of its structures.
 *
 * @param name the class
 * @param facts what is known of it
 * @param properties its properties, in order
 * @param enums the enumerations nested in it
 */
record BagModel(ClassName name, Definition facts, List<PropertyModel> properties, List<EnumModel> enums) {}
