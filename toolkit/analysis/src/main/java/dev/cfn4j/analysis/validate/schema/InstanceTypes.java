package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
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

/** The properties of a template that name the type of an instance, node or broker, each with the types that are known. */
final class InstanceTypes {
    private static final Map<String, List<SchemaTable>> TABLES = new ConcurrentHashMap<>();
    private static final Map<String, ValueTable> VALUES = new ConcurrentHashMap<>();
    private static final Map<String, InstanceTypeForm> FORMS = new ConcurrentHashMap<>();

    private final Set<String> seen = new HashSet<>();
    private final List<Named> named = new ArrayList<>();

    private InstanceTypes() {}

    /**
     * A type by its name.
     *
     * @param name the name
     * @param place where it stands
     * @param known the types that may stand there, as far as is known
     * @param form what names of types look like there
     */
    record Named(String name, Place place, Set<String> known, InstanceTypeForm form) {
        boolean isWellFormed() {
            return form.fits(name);
        }
    }

    /** Those types named literally that are not known, each place once. */
    static List<Named> unknown(Subject subject, DocumentRun run) {
        InstanceTypes types = new InstanceTypes();
        for (TemplateResource resource : subject.template().resources().values()) {
            for (SchemaTable table : tables(resource.type())) {
                run.spots(resource, table.at()).forEach(spot -> types.spot(table, spot));
            }
        }
        return List.copyOf(types.named);
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

    private void spot(SchemaTable table, Spot spot) {
        ValueTable values = values(table);
        List<Case> applying = new ArrayList<>();
        for (Case it : values.cases()) {
            if (it.property().isEmpty()) {
                value(table, it.values(), spot);
            } else if (applies(it, spot)) {
                applying.add(it);
            }
        }
        if (!applying.isEmpty()) {
            Set<String> known = new TreeSet<>();
            applying.forEach(it -> known.addAll(it.values()));
            Spots.of(spot, List.of(applying.get(0).property())).forEach(value -> value(table, known, value));
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

    private void value(SchemaTable table, Set<String> known, Spot spot) {
        spot.node()
                .text()
                .filter(name -> !known.contains(name) && !name.contains("{{resolve:"))
                .filter(name -> seen.add(spot.place().toString()))
                .ifPresent(name -> named.add(new Named(name, spot.place(), known, form(table))));
    }

    private static ValueTable values(SchemaTable table) {
        return VALUES.computeIfAbsent(table.name(), SchemaFacts::values);
    }

    private static InstanceTypeForm form(SchemaTable table) {
        return FORMS.computeIfAbsent(
                table.name(), name -> InstanceTypeForm.of(values(table).allValues()));
    }
}
