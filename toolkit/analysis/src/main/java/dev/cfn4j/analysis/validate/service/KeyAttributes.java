package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fires where the attributes that a table defines are not exactly those that its keys and those of its indexes use.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html">AWS::DynamoDB::Table</a>
 */
public final class KeyAttributes extends ResourceRule {
    /** A rule about tables. */
    public KeyAttributes() {
        super("AWS::DynamoDB::Table");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("A table defines the attributes of its keys and of its indexes, all of them and no others.")
                .fix("Define each key attribute, and no other.")
                .covers("E3039");
    }

    @Override
    protected void check(PropertyObject object, Given table, Report report) {
        List<Given> parts = Stream.of(
                        "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "LocalSecondaryIndexes")
                .map(table::find)
                .flatMap(Optional::stream)
                .toList();
        if (object.isOpen() || parts.stream().anyMatch(part -> part.isComputed() || hidesNames(part))) {
            return;
        }
        Set<String> defined = new LinkedHashSet<>();
        Set<String> used = new LinkedHashSet<>();
        names(table.items("AttributeDefinitions"), defined);
        names(table.items("KeySchema"), used);
        Stream.of("GlobalSecondaryIndexes", "LocalSecondaryIndexes")
                .flatMap(indexes -> table.items(indexes).stream())
                .forEach(index -> names(index.items("KeySchema"), used));
        if (!defined.equals(used) && !used.isEmpty()) {
            report.add(this, object.place(), message(object.name(), defined, used), null);
        }
    }

    private static String message(String name, Set<String> defined, Set<String> used) {
        Set<String> missing = new LinkedHashSet<>(used);
        missing.removeAll(defined);
        Set<String> idle = new LinkedHashSet<>(defined);
        idle.removeAll(used);
        return missing.isEmpty()
                ? "%s defines %s in AttributeDefinitions, which no key uses".formatted(name, Words.all(idle))
                : "%s uses %s as keys, which AttributeDefinitions does not define".formatted(name, Words.all(missing));
    }

    /** Whether some key is not a literal name, or an index's keys are computed. */
    private static boolean hidesNames(Given part) {
        return part.items().stream().anyMatch(item -> {
            Optional<Given> keys = item.find("KeySchema");
            return keys.map(it -> it.isComputed() || hidesNames(it))
                    .orElse(item.text("AttributeName").isEmpty());
        });
    }

    private static void names(List<Given> items, Set<String> names) {
        items.forEach(item -> item.text("AttributeName").ifPresent(names::add));
    }
}
