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
final class Patterns {
    private static final int STEPS = 200_000;
    private static final Map<String, Optional<Pattern>> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    /** Whether the expression matches some part of the text. */
    static boolean finds(String expression, String text) {
        Optional<Pattern> pattern = COMPILED.computeIfAbsent(expression, Patterns::compile);
        try {
            return pattern.isEmpty() || pattern.get().matcher(new Counted(text)).find();
        } catch (TooManySteps | StackOverflowError e) {
            return true; // Java's engine recurses for each repetition of a group; long texts can exhaust the stack
        }
    }

    private static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
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
