package dev.cfn4j.analysis.validate.property;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Runs the regular expressions of the facts. Each is compiled once. What cannot be decided is taken as a match: an expression
 * that Java does not understand, and one that needs more steps than its text deserves.
 */
public final class Patterns {
    /** A brace that begins no quantifier stands for itself where the facts come from; Java wants it escaped. */
    private static final Pattern LITERAL_BRACE = Pattern.compile("(?<!\\\\)(?<!\\\\[pPxuN])\\{(?!\\d+(,\\d*)?\\})");

    private static final int STEPS = 200_000;
    private static final Map<String, Optional<Pattern>> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    /** Whether the expression matches some part of the text. */
    public static boolean finds(String expression, String text) {
        Optional<Pattern> pattern = COMPILED.computeIfAbsent(expression, Patterns::compile);
        try {
            return pattern.isEmpty() || pattern.get().matcher(new Counted(text)).find();
        } catch (TooManySteps | StackOverflowError e) {
            return true; // Java's engine recurses for each repetition of a group; long texts can exhaust the stack
        }
    }

    private static Optional<Pattern> compile(String expression) {
        return tryToCompile(expression)
                .or(() -> tryToCompile(LITERAL_BRACE.matcher(expression).replaceAll("\\\\{")));
    }

    private static Optional<Pattern> tryToCompile(String expression) {
        try {
            return Optional.of(Pattern.compile(inJava(expression)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** In a class of characters, an opening bracket and two ampersands are plain elsewhere, but not in Java. */
    private static String inJava(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
                continue;
            }
            boolean plain = inClass && (c == '[' || (c == '&' && expression.startsWith("&&", i)));
            boolean first = inClass && (expression.charAt(i - 1) == '[' || expression.startsWith("[^", i - 2));
            inClass = inClass ? c != ']' || first : c == '[';
            java.append(plain || (c == ']' && inClass) ? "\\" : "").append(c);
        }
        return java.toString();
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
