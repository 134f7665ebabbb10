package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What either source adds without contradicting the other: deprecated, what the value names, scrutiny. */
final class MarksRule implements PropertyRule {
    @Override
    public PropertyFacts apply(PropertyFacts facts, Voices voices) {
        return voices.spec().map(node -> apply(facts, node)).orElse(facts);
    }

    private static PropertyFacts apply(PropertyFacts facts, Fields node) {
        Optional<String> scrutiny = node.text("scrutinizable");
        return facts.withDeprecated(facts.deprecated() || node.has("deprecated"))
                .withRefersTo(refersTo(facts, node))
                .withScrutiny(scrutiny);
    }

    private static List<String> refersTo(PropertyFacts facts, Fields node) {
        var named = node.objects("relationshipRefs").stream()
                .map(ref -> ref.expectText("cloudFormationType") + "."
                        + ref.expectText("propertyName").replace('/', '.'));
        return Stream.concat(facts.refersTo().stream(), named)
                .distinct()
                .sorted()
                .toList();
    }
}
