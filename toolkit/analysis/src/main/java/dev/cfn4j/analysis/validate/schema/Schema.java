package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;

/** A compiled JSON schema. Immutable once compiled; safe for use by several threads. */
final class Schema {
    /** The schema that everything satisfies. */
    static final Schema ANY = new Schema(List.of());
    /** The schema that nothing satisfies, be it a function. */
    static final Schema NONE = new Schema(List.of());

    private final List<Keyword> keywords;

    Schema(List<Keyword> keywords) {
        this.keywords = keywords;
    }

    /** Judges a value, or all that a function may be. */
    void check(Node node, Place place, Evaluation run) {
        if (this == ANY || run.isExhausted()) {
            return;
        }
        if (this == NONE) {
            run.problem(place, "must not be set");
            return;
        }
        if (run.function(node).isPresent()) {
            checkAll(run.values().of(node, place), run);
        } else if (node instanceof StringNode string && string.value().contains("{{resolve:")) {
            run.unknown();
        } else {
            checkValue(node, place, run);
        }
    }

    private void checkAll(Values.Possible possible, Evaluation run) {
        if (possible.unknown()) {
            run.unknown();
        }
        for (Values.Value value : possible.values()) {
            Evaluation aside = value.assumed() ? run.assuming() : run.aside();
            checkValue(value.node(), value.place(), aside);
            run.add(aside);
        }
    }

    private void checkValue(Node node, Place place, Evaluation run) {
        for (Keyword keyword : keywords) {
            keyword.check(node, place, run);
        }
    }

    /** Whether the value satisfies the schema; the findings are thrown away. */
    Evaluation tried(Node node, Place place, Evaluation run) {
        Evaluation aside = run.aside();
        check(node, place, aside);
        return aside;
    }
}
