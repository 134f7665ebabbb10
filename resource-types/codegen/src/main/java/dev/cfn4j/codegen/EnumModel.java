package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An enumeration of allowed values.
 *
 * @param name the class
 * @param constants values by the names of their constants
 * @param retired the days from which values are no longer allowed
 */
record EnumModel(ClassName name, Map<String, String> constants, Map<String, String> retired) {
    static EnumModel of(ClassName name, List<String> values, Map<String, String> retired) {
        Names names = Names.ofConstants();
        Map<String, String> constants = new LinkedHashMap<>();
        values.forEach(value -> constants.put(names.take(JavaNames.constant(value)), value));
        return new EnumModel(name, constants, retired);
    }
}
