package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a schema asks for, for the reason of a finding: {@code LaunchType is `FARGATE` and Cpu is set}. */
final class SchemaWords {
    private SchemaWords() {}

    /** The schema in words; empty where there is nothing short to say. */
    static String of(@Nullable Object schema) {
        Set<String> parts = new LinkedHashSet<>();
        add("", schema, parts);
        return String.join(" and ", parts);
    }

    private static void add(String name, @Nullable Object schema, Set<String> parts) {
        if (Boolean.FALSE.equals(schema)) {
            parts.add(name + " is not set");
        }
        if (!(schema instanceof Map<?, ?> map)) {
            return;
        }
        value(name, map, parts);
        if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach(
                    (member, inner) -> add(name.isEmpty() ? "" + member : name + "." + member, inner, parts));
        }
        required(name, map, parts);
        if (map.get("anyOf") instanceof List<?> alternatives) {
            List<String> ways = new ArrayList<>();
            alternatives.forEach(it -> ways.add(of(it)));
            ways.removeIf(String::isEmpty);
            if (!ways.isEmpty()) {
                parts.add(String.join(" or ", ways));
            }
        }
    }

    private static void value(String name, Map<?, ?> schema, Set<String> parts) {
        String subject = name.isEmpty() ? "it" : name;
        Object constant = schema.get("const");
        if (constant != null && !(constant instanceof Map)) {
            parts.add(subject + " is " + Words.quoted(constant.toString()));
        }
        if (schema.get("enum") instanceof List<?> list) {
            Set<String> values = new LinkedHashSet<>();
            list.forEach(it -> values.add(it.toString()));
            parts.add(subject + " is " + Words.any(values));
        }
        if (schema.get("pattern") instanceof String pattern) {
            parts.add(subject + " matches " + pattern);
        }
    }

    private static void required(String name, Map<?, ?> schema, Set<String> parts) {
        if (schema.get("required") instanceof List<?> names) {
            for (Object member : names) {
                String full = name.isEmpty() ? member.toString() : name + "." + member;
                if (parts.stream().noneMatch(part -> part.startsWith(full + " ") || part.startsWith(full + "."))) {
                    parts.add(full + " is set");
                }
            }
        }
    }
}
