package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Fn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression between double braces. */
sealed interface TextExpression {
    /** The functions, by name, with how many arguments each takes. */
    Map<String, Integer> FUNCTIONS = Map.of("ref", 1, "getAtt", 2, "findInMap", 3, "importValue", 1);

    /** What the expression stands for: a Java value of a local, or a value of the template. */
    @Nullable
    Object evaluate(TextScope scope, int line);

    /** A string in quotes. */
    record Quoted(String content) implements TextExpression {
        @Override
        public Object evaluate(TextScope scope, int line) {
            return content;
        }
    }

    /** A name, with what it says about members or attributes. */
    record Path(List<String> names) implements TextExpression {
        /** Keeps a copy. */
        public Path {
            names = List.copyOf(names);
        }

        @Override
        public @Nullable Object evaluate(TextScope scope, int line) {
            return scope.find(names, line);
        }

        @Override
        public String toString() {
            return String.join(".", names);
        }
    }

    /** A function of the list above. */
    record Call(String function, List<TextExpression> arguments) implements TextExpression {
        /** Keeps a copy. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Object evaluate(TextScope scope, int line) {
            return switch (function) {
                case "ref" -> scope.reference(List.of(text(0, scope, line)), line);
                case "getAtt" -> scope.reference(List.of(text(0, scope, line), text(1, scope, line)), line);
                case "findInMap" -> Fn.findInMap(text(0, scope, line), value(1, scope, line), value(2, scope, line));
                default -> Fn.importValue(text(0, scope, line));
            };
        }

        private String text(int index, TextScope scope, int line) {
            TextExpression argument = arguments.get(index);
            return scope.text(argument.evaluate(scope, line), argument, line);
        }

        private Object value(int index, TextScope scope, int line) {
            Object value = arguments.get(index).evaluate(scope, line);
            return value instanceof dev.cfn4j.dsl.Value<?> ? value : text(index, scope, line);
        }

        @Override
        public String toString() {
            return function + "(…)";
        }
    }
}
