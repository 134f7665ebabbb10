package dev.cfn4j.localcloud.macro;

import java.util.Map;

/** Fills the items of loops in: {@code ${Name}} as it is, {@code &{Name}} without what is no letter or digit. */
final class Placeholders {
    private Placeholders() {}

    static String fill(String text, Map<String, String> items) {
        String filled = text;
        for (Map.Entry<String, String> item : items.entrySet()) {
            filled = filled.replace("${" + item.getKey() + "}", item.getValue())
                    .replace("&{" + item.getKey() + "}", item.getValue().replaceAll("[^a-zA-Z0-9]", ""));
        }
        return filled;
    }
}
