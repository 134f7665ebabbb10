package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.schema.SchemaFacts;
import dev.cfn4j.spec.schema.SchemaTable;
import dev.cfn4j.spec.schema.ValueTable;
import dev.cfn4j.spec.schema.ValueTable.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Fires where no region offers such an instance type. AWS adds types, so it warns only. */
public final class UnavailableValue implements TemplateRule {
    private static final Map<String, List<SchemaTable>> TABLES = new ConcurrentHashMap<>();
    private static final Map<String, ValueTable> VALUES = new ConcurrentHashMap<>();

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.VALUES_REGIONAL)
                .explains("The type of an instance, node or broker is none that was offered when the facts were made.")
                .example("InstanceType: t3.tiny")
                .fix("Correct the type, unless it is newer than the facts.")
                .covers(TableRules.VALUES);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        Set<String> said = new HashSet<>();
        for (TemplateResource resource : subject.template().resources().values()) {
            for (SchemaTable table : tables(resource.type())) {
                run.spots(resource, table.at()).forEach(spot -> spot(table, spot, said, report));
            }
        }
    }

    private static List<SchemaTable> tables(String type) {
        List<SchemaTable> known = TABLES.get(type);
        if (known == null) {
            known = SchemaFacts.tables(type).stream()
                    .filter(table -> table.schema().isEmpty())
                    .toList();
            if (type.startsWith("AWS::")) {
                TABLES.put(type, known);
            }
        }
        return known;
    }

    private void spot(SchemaTable table, Spot spot, Set<String> said, Report report) {
        ValueTable values = VALUES.computeIfAbsent(table.name(), SchemaFacts::values);
        List<Case> applying = new ArrayList<>();
        for (Case it : values.cases()) {
            if (it.property().isEmpty()) {
                value(it.values(), spot, said, report);
            } else if (applies(it, spot)) {
                applying.add(it);
            }
        }
        if (!applying.isEmpty()) {
            Set<String> known = new TreeSet<>();
            applying.forEach(it -> known.addAll(it.values()));
            Spots.of(spot, List.of(applying.get(0).property())).forEach(value -> value(known, value, said, report));
        }
    }

    private static boolean applies(Case it, Spot spot) {
        boolean when = it.when().entrySet().stream()
                .allMatch(entry -> spot.node()
                        .find(entry.getKey())
                        .flatMap(Node::text)
                        .filter(entry.getValue()::equals)
                        .isPresent());
        return when && (it.versions().isEmpty() || hasVersion(it, spot));
    }

    private static boolean hasVersion(Case it, Spot spot) {
        Optional<String> version = spot.node().find("EngineVersion").flatMap(TemplateParameter::scalar);
        return version.isPresent()
                && it.versions().stream()
                        .anyMatch(known ->
                                version.get().equals(known) || version.get().startsWith(known + "."));
    }

    private void value(Set<String> known, Spot spot, Set<String> said, Report report) {
        Optional<String> text = spot.node().text().filter(it -> !it.contains("{{resolve:"));
        if (text.isPresent()
                && !known.contains(text.get())
                && said.add(spot.place().toString())) {
            report.add(
                    this,
                    spot.place(),
                    "%s is %s, which no region offers as far as is known"
                            .formatted(PropertyName.of(spot.place()), Words.quoted(text.get())),
                    Words.didYouMean(text.get(), known));
        }
    }
}
