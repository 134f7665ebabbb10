package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.importer.Ledger.Winner;
import dev.cfn4j.spec.json.ConstraintsFormat;
import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The allowed values of a text, or of a list's items. The registry's list stands; where it has none, the service spec's
 * is taken; where the registry ignores case and so spells in lower case, the service spec's spelling.
 */
final class EnumRule implements PropertyRule {
    @Override
    public PropertyFacts apply(PropertyFacts facts, Voices voices) {
        return voices.spec()
                .map(node -> facts.withShape(merge(facts.shape(), node.object("type"), voices)))
                .orElse(facts);
    }

    private static Shape merge(Shape shape, Fields type, Voices voices) {
        if (shape instanceof Shape.ListOf list && type.has("element")) {
            return new Shape.ListOf(merge(list.item(), type.object("element"), voices), list.constraints());
        }
        var theirs = type.list("allowedValues").stream()
                .map(ConstraintsFormat::scalarText)
                .toList();
        var constraints = shape.constraints();
        if (!(shape instanceof Shape.Scalar)
                || theirs.isEmpty()
                || !constraints.anyOf().isEmpty()) {
            return shape;
        }
        var kept = decide(constraints.allowedValues(), theirs, constraints.ignoresCase(), voices);
        return shape.with(constraints.withAllowedValues(kept, constraints.ignoresCase()));
    }

    private static List<String> decide(List<String> ours, List<String> theirs, boolean ignoresCase, Voices voices) {
        Function<String, String> fold = ignoresCase ? text -> text.toLowerCase(Locale.ROOT) : Function.identity();
        boolean same = folded(ours, fold).equals(folded(theirs, fold));
        if (same) {
            return ignoresCase ? theirs : ours;
        }
        voices.note("enum", ours, theirs, ours.isEmpty() ? Winner.SERVICE_SPEC : Winner.REGISTRY);
        return ours.isEmpty() ? theirs : ours;
    }

    private static Set<String> folded(List<String> values, Function<String, String> fold) {
        return values.stream().map(fold).collect(Collectors.toSet());
    }
}
