package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/** The values of a template's parameters: given, previous or default. */
public final class ParameterValues {
    private ParameterValues() {}

    /**
     * The value of each declared parameter.
     *
     * @throws AwsFault if values are missing, unknown or not allowed
     */
    public static Map<String, String> of(StackTemplate template, List<Parameter> given, Map<String, String> previous) {
        Map<String, Parameter> byKey = byKey(template, given);
        Map<String, String> result = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (ParameterDeclaration declared : template.parameters().values()) {
            String value = value(declared, byKey.get(declared.name()), previous);
            if (value == null) {
                missing.add(declared.name());
            } else {
                ParameterConstraints.check(declared, value);
                result.put(declared.name(), value);
            }
        }
        if (!missing.isEmpty()) {
            throw AwsFault.validation("Parameters: " + missing + " must have values");
        }
        return result;
    }

    private static @Nullable String value(
            ParameterDeclaration declared, @Nullable Parameter given, Map<String, String> previous) {
        if (given == null) {
            return declared.defaultValue().orElse(null);
        }
        if (!Boolean.TRUE.equals(given.usePreviousValue())) {
            return given.parameterValue();
        }
        String before = previous.get(declared.name());
        if (before == null) {
            throw AwsFault.validation("Invalid input for parameter key " + declared.name()
                    + ". Cannot specify usePreviousValue as true for a parameter key not in the previous template");
        }
        return before;
    }

    private static Map<String, Parameter> byKey(StackTemplate template, List<Parameter> given) {
        Map<String, Parameter> result = new LinkedHashMap<>();
        TreeSet<String> unknown = new TreeSet<>();
        for (Parameter parameter : given) {
            String key = String.valueOf(parameter.parameterKey());
            if (!template.parameters().containsKey(key)) {
                unknown.add(key);
            }
            if (parameter.parameterValue() != null && Boolean.TRUE.equals(parameter.usePreviousValue())) {
                throw AwsFault.validation("Invalid input for parameter key " + key
                        + ". Cannot specify usePreviousValue as true and non empty value for a parameter");
            }
            if (result.put(key, parameter) != null) {
                throw AwsFault.validation("Duplicate parameter key: " + key);
            }
        }
        if (!unknown.isEmpty()) {
            throw AwsFault.validation("Parameters: " + unknown + " do not exist in the template");
        }
        return result;
    }
}
