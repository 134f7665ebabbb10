package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.NodePath;
import java.util.List;

/** Paths as people write them: {@code Tags[0].Value}. */
public final class PathText {
    private PathText() {}

    /** The path without its first elements; a resource's Properties and the branches of functions do not show. */
    public static String of(NodePath path, int skipped) {
        List<String> elements = path.elements();
        StringBuilder text = new StringBuilder();
        for (int i = skipped; i < elements.size(); i++) {
            String element = elements.get(i);
            if (element.equals("Fn::If")) {
                text.append(branch(elements, i + 1));
                i++;
            } else if (element.startsWith("Fn::") || element.equals("Ref")) {
                break;
            } else if (!(i == 2 && skipped == 2 && element.equals("Properties"))) {
                append(text, element);
            }
        }
        return Visible.of(text.toString());
    }

    private static void append(StringBuilder text, String element) {
        if (!element.isEmpty() && element.chars().allMatch(Character::isDigit)) {
            text.append('[').append(element).append(']');
        } else {
            text.append(text.length() == 0 ? "" : ".").append(element);
        }
    }

    private static String branch(List<String> elements, int index) {
        String branch = index < elements.size() ? elements.get(index) : "";
        return branch.equals("1") ? " (if)" : branch.equals("2") ? " (else)" : "";
    }
}
