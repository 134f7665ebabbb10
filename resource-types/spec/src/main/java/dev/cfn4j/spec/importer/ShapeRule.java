package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import dev.cfn4j.spec.importer.Ledger.Winner;

/**
 * The shape. A shape that says exactly what is allowed stands against one that does not, whoever gives it. Between two
 * exact ones, or a scalar and a free-form object, the documentation decides; where it is silent or fits neither, the
 * registry's stands.
 */
final class ShapeRule implements PropertyRule {
    @Override
    public PropertyFacts apply(PropertyFacts facts, Voices voices) {
        if (voices.spec().isEmpty()) {
            return facts;
        }
        var ours = facts.shape();
        var theirs = voices.shapes().shape(voices.spec().get().object("type"));
        if (anonymous(ours).equals(anonymous(theirs)) || (!ours.isExact() && !theirs.isExact())) {
            return facts;
        }
        boolean keepsTheirs = isOpenQuestion(ours, theirs) ? prefersTheirs(ours, theirs, voices) : theirs.isExact();
        voices.note("shape", words(ours), words(theirs), keepsTheirs ? Winner.SERVICE_SPEC : Winner.REGISTRY);
        return keepsTheirs ? facts.withShape(theirs.with(ours.constraints())) : facts;
    }

    /** Whether both are exact, or a scalar stands against a free-form object. */
    private static boolean isOpenQuestion(Shape ours, Shape theirs) {
        return ours.isExact() == theirs.isExact() || (ours instanceof Shape.Scalar && theirs instanceof Shape.Json);
    }

    private static boolean prefersTheirs(Shape ours, Shape theirs, Voices voices) {
        return voices.ask("type", words(ours), words(theirs))
                .map(word -> fits(word, theirs) && !fits(word, ours))
                .orElse(false);
    }

    /** Whether the documentation's word for a type may mean the shape. */
    private static boolean fits(String word, Shape shape) {
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(one -> fits(word, one));
        }
        if (shape instanceof Shape.ListOf list) {
            return word.startsWith("Array of ") && fits(word.substring("Array of ".length()), list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return word.startsWith("Object of ") && fits(word.substring("Object of ".length()), map.value());
        }
        if (shape instanceof Shape.Scalar scalar) {
            return word.equals(word(scalar.kind()));
        }
        boolean free = shape instanceof Shape.Json;
        return free == word.equals("Json") && !word.contains(" of ");
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case STRING -> "String";
            case INTEGER -> "Integer";
            case NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
        };
    }

    /** The shape without constraints and without the names of definitions. */
    private static Shape anonymous(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return Shape.listOf(anonymous(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return Shape.mapOf(anonymous(map.value()));
        }
        return shape instanceof Shape.Ref ? Shape.ref("") : shape.bare();
    }

    static String words(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return "list of " + words(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return "map of " + words(map.value());
        }
        if (shape instanceof Shape.Ref ref) {
            return ref.definition();
        }
        if (shape instanceof Shape.Union union) {
            return String.join(
                    " or ", union.alternatives().stream().map(ShapeRule::words).toList());
        }
        return shape instanceof Shape.Scalar scalar
                ? word(scalar.kind())
                : shape instanceof Shape.Json ? "Json" : "Any";
    }
}
