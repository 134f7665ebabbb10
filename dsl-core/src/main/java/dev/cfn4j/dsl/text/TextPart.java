package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Value;
import java.util.List;

/** A piece of a text template. */
sealed interface TextPart {
    /** Adds what the piece stands for. */
    void addTo(MixedText text, TextScope scope);

    /** Literal text. */
    record Literal(String content) implements TextPart {
        @Override
        public void addTo(MixedText text, TextScope scope) {
            text.text(content);
        }
    }

    /** An expression that stands for text. */
    record Inserted(int line, TextExpression expression) implements TextPart {
        @Override
        public void addTo(MixedText text, TextScope scope) {
            Object found = expression.evaluate(scope, line);
            if (found instanceof Value<?> value) {
                text.value(value);
            } else {
                text.text(scope.text(found, expression, line));
            }
        }
    }

    /** Pieces one after another. */
    record Sequence(List<TextPart> parts) implements TextPart {
        /** Keeps a copy. */
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void addTo(MixedText text, TextScope scope) {
            parts.forEach(part -> part.addTo(text, scope));
        }
    }

    /** One of two alternatives. */
    record Choice(int line, TextExpression condition, Sequence then, Sequence otherwise) implements TextPart {
        @Override
        public void addTo(MixedText text, TextScope scope) {
            (scope.holds(condition, line) ? then : otherwise).addTo(text, scope);
        }
    }

    /** Pieces once for each item. */
    record Loop(int line, TextExpression items, String variable, Sequence body) implements TextPart {
        @Override
        public void addTo(MixedText text, TextScope scope) {
            scope.items(items, line).forEach(item -> body.addTo(text, scope.with(variable, item)));
        }
    }
}
