package dev.cfn4j.engine.parameter;

import dev.cfn4j.engine.ToolkitException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters as one types them: {@code Stage=test;Owner=me}. */
public final class ParameterText {
    private ParameterText() {}

    /**
     * Reads names and values; values may contain {@code =}, blanks around names do not matter.
     *
     * @throws ToolkitException if an item has no {@code =} or a name stands twice
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String item : text.split(";", -1)) {
            if (!item.isBlank()) {
                add(item, values);
            }
        }
        return values;
    }

    /**
     * Reads what is given in both ways.
     *
     * @param text several, parted by semicolons
     * @param single one name and its value each; the value may contain anything, {@code ;} too
     * @throws ToolkitException if an item has no {@code =} or a name stands twice
     */
    public static Map<String, String> parse(String text, List<String> single) {
        Map<String, String> values = parse(text);
        single.forEach(item -> add(item, values));
        return values;
    }

    private static void add(String item, Map<String, String> values) {
        int equals = item.indexOf('=');
        if (equals < 1) {
            // Not quoted: what is no name may be a secret.
            throw ToolkitException.of("a parameter has no name or no `=`", "Expected Name=value;Other=value.");
        }
        String name = item.substring(0, equals).strip();
        if (values.put(name, item.substring(equals + 1)) != null) {
            throw ToolkitException.of("the parameter `" + name + "` is given twice", "Give it once.");
        }
    }
}
