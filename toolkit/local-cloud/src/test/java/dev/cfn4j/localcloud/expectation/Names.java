package dev.cfn4j.localcloud.expectation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What {@code @{…}} stands for in one run of a scenario: names of its own, and what earlier steps answered. */
final class Names {
    private static final Pattern NAME = Pattern.compile("@\\{([^}]+)}");

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Map<String, Object>> answers = new HashMap<>();

    void answered(String step, Map<String, Object> answer) {
        answers.put(step, answer);
    }

    /** The value with all names filled in. */
    Object fill(Object value) {
        if (value instanceof String text) {
            return NAME.matcher(text)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(named(found.group(1))));
        }
        if (value instanceof List<?> items) {
            List<Object> filled = new ArrayList<>();
            items.forEach(item -> filled.add(fill(item)));
            return filled;
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> filled = new LinkedHashMap<>();
            members.forEach((name, member) -> filled.put(name.toString(), fill(member)));
            return filled;
        }
        return value;
    }

    private String named(String name) {
        if (name.equals("id")) {
            return id;
        }
        if (name.equals("stack")) {
            return "table-" + id;
        }
        if (name.startsWith("x*")) {
            return "x".repeat(Integer.parseInt(name.substring(2)));
        }
        int dot = name.indexOf('.');
        return Check.text(Path.of(name.substring(dot + 1)).find(answers.get(name.substring(0, dot))));
    }
}
