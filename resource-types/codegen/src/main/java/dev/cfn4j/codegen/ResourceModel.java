package dev.cfn4j.codegen;

import dev.cfn4j.spec.ResourceType;
import java.util.List;

/**
 * One resource type as Java.
 *
 * @param facts what is known of it
 * @param body the class of the resource itself
 * @param structures the classes of its property types, which are nested in that class
 * @param attributes its attributes, in order
 * @param shared names of property types for which the shared Tag stands
 */
record ResourceModel(
        ResourceType facts,
        BagModel body,
        List<BagModel> structures,
        List<AttributeModel> attributes,
        List<String> shared) {}
