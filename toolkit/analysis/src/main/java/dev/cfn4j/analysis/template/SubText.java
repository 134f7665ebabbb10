package dev.cfn4j.analysis.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an Fn::Sub, taken apart. {@code ${Name}} is a variable; {@code ${!Name}} is the text {@code ${Name}}; see
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html">Fn::Sub</a>.
 *
 * @param parts its parts in order
 */
public record SubText(List<Part> parts) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

    /**
     * One part of the text.
     *
     * @param text the literal, as it will be, or the name of the variable without spaces around it
     * @param isVariable whether it is a variable
     */
    public record Part(String text, boolean isVariable) {}

    /** Keeps a copy. */
    public SubText {
        parts = List.copyOf(parts);
    }

    /** Takes a text apart. */
    public static SubText of(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String inner = matcher.group(1);
            literal.append(text, from, matcher.start());
            if (inner.startsWith("!")) {
                literal.append("${").append(inner, 1, inner.length()).append('}');
            } else {
                addLiteral(literal, parts);
                parts.add(new Part(inner.strip(), true));
            }
            from = matcher.end();
        }
        literal.append(text, from, text.length());
        addLiteral(literal, parts);
        return new SubText(parts);
    }

    /** The names of its variables, in order of first mention. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        parts.stream().filter(Part::isVariable).forEach(part -> names.add(part.text()));
        return names;
    }

    private static void addLiteral(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Part(literal.toString(), false));
            literal.setLength(0);
        }
    }
}
