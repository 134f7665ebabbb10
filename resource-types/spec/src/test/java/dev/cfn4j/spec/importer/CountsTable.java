package dev.cfn4j.spec.importer;

import static dev.cfn4j.spec.importer.Places.minus;

import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.registry.RegistrySchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The text of the counts document. */
final class CountsTable {
    private final List<String> lines = new ArrayList<>();
    private final Collection<ResourceType> types;
    private final RegistryPlaces registry;
    private final SpecPlaces spec;
    private final Collection<ResourceType> translated;
    private final SortedSet<String> readOnly;

    private CountsTable(Collection<ResourceType> types, Wheel wheel, ServiceSpec serviceSpec) {
        this.types = types;
        this.registry = new RegistryPlaces(wheel.schemas().values());
        this.spec = new SpecPlaces(serviceSpec);
        this.translated = wheel.schemas().values().stream()
                .map(RegistrySchema::toResourceType)
                .toList();
        this.readOnly = Places.readOnly(types);
    }

    static List<String> own(Collection<ResourceType> types) {
        return List.of(
                "# Counts of the facts",
                "",
                "| | snapshot |",
                "|---|---|",
                "| resource types | " + types.size() + " |",
                "| property types | " + Places.definitions(types).size() + " |",
                "| settable properties of resource types | "
                        + Places.properties(types).size() + " |",
                "| settable properties of property types | "
                        + Places.nested(types).size() + " |",
                "| attributes | " + Places.attributes(types).size() + " |",
                "| properties with allowed values | " + Places.enums(types).size() + " |");
    }

    static List<String> againstSources(Collection<ResourceType> types, Refresh refresh) {
        var table = new CountsTable(
                types,
                Wheel.read(refresh.archives().wheel()),
                ServiceSpec.read(refresh.archives().serviceSpec()));
        table.types();
        table.properties();
        table.definitions();
        table.nested();
        table.attributes();
        table.enums();
        table.disagreements(refresh.importAll().ledger());
        return table.lines;
    }

    private void types() {
        SortedSet<String> ours = new TreeSet<>();
        types.forEach(type -> ours.add(type.name()));
        compare("resource types, registry", registry.types, ours, place -> "lost", place -> "made up");
        compare(
                "resource types, service spec",
                spec.types,
                ours,
                place -> "retired by AWS, no longer in the registry",
                place -> "not in the service spec yet");
    }

    private void properties() {
        var ours = Places.properties(types);
        compare(
                "properties of resource types, registry",
                registry.properties,
                ours,
                place -> readOnly.contains(place) ? "read-only: an attribute" : "lost",
                place -> "named by the service spec and the documentation, or only in a branch");
        compare("properties of resource types, service spec", spec.properties, ours, this::notOurs, this::notSpecs);
    }

    private void definitions() {
        var ours = Places.definitions(types);
        var fromRegistry = Places.definitions(translated);
        compare(
                "property types, registry",
                registry.definitions,
                ours,
                place -> fromRegistry.contains(place)
                        ? "replaced by a shape of the service spec or by a correction"
                        : "used by no settable property",
                place -> fromRegistry.contains(place)
                        ? "an object without a name, or one made of branches"
                        : "taken from the service spec");
        compare(
                "property types, service spec",
                spec.definitions,
                ours,
                place -> known(place, spec.types).orElse("named otherwise, read-only, or not in the registry"),
                this::notSpecs);
    }

    private void nested() {
        var ours = Places.nested(types);
        var fromRegistry = Places.nested(translated);
        var definitions = Places.definitions(types);
        compare(
                "properties of property types, registry",
                registry.nested,
                ours,
                place -> readOnly.contains(place)
                        ? "read-only"
                        : definitions.contains(Places.owner(place))
                                ? "lost"
                                : "of a property type that is left out (above)",
                place -> !fromRegistry.contains(place)
                        ? "taken from the service spec"
                        : registry.definitions.contains(Places.owner(place))
                                ? "only in a branch (oneOf, anyOf, allOf)"
                                : "of an object without a name, or one made of branches");
        compare(
                "properties of property types, service spec",
                spec.nested,
                ours,
                place -> definitions.contains(Places.owner(place))
                        ? notOurs(place)
                        : "of a property type that is left out (above)",
                this::notSpecs);
    }

    private void attributes() {
        var ours = Places.attributes(types);
        var fromRegistry = Places.attributes(translated);
        compare(
                "attributes, registry",
                registry.attributes,
                ours,
                place -> ours.stream().anyMatch(one -> one.startsWith(place + "."))
                        ? "an object: its members are the attributes"
                        : "inside a list, or an object without members",
                place -> fromRegistry.contains(place)
                        ? "a member of a read-only object"
                        : spec.attributes.contains(place) ? "only in the service spec" : "only documented");
        compare(
                "attributes, service spec",
                spec.attributes,
                ours,
                this::notOurs,
                place -> known(place, spec.types)
                        .orElse(fromRegistry.contains(place) ? "only in the registry" : "only documented"));
    }

    private void enums() {
        var ours = Places.enums(types);
        compare(
                "properties with allowed values, registry as translated",
                Places.enums(translated),
                ours,
                place -> "of a property type or shape taken from the service spec instead",
                place -> "only the service spec has the values");
        compare(
                "properties with allowed values, service spec",
                spec.enums,
                ours,
                place -> known(place, Places.properties(types))
                        .orElse("named otherwise, read-only, or not in the registry"),
                place -> known(place, spec.types).orElse("only the registry has the values, or the name"));
    }

    private void disagreements(Ledger ledger) {
        lines.add("");
        lines.add("## Where the sources disagree, and whose word was kept");
        lines.add("");
        lines.add("| fact | registry | service spec | documentation |");
        lines.add("|---|---|---|---|");
        ledger.counts()
                .forEach((fact, winners) -> lines.add("| " + fact + " | "
                        + String.join(
                                " | ",
                                Stream.of(Ledger.Winner.values())
                                        .map(winner -> String.valueOf(winners.getOrDefault(winner, 0L)))
                                        .toList())
                        + " |"));
    }

    private String notOurs(String place) {
        return known(place, registry.types)
                .map(text -> "of a type retired by AWS")
                .orElse(
                        readOnly.contains(place)
                                ? "read-only in the registry"
                                : "in neither the registry nor the documentation");
    }

    private String notSpecs(String place) {
        if (place.matches(".* Tag(\\..*)?")) {
            return "Tag, which is built into the service spec";
        }
        return known(place, spec.types).orElse("not in the service spec, or named otherwise there");
    }

    /** A word for places of types that a source does not have. */
    private static Optional<String> known(String place, Set<String> types) {
        return types.contains(Places.typeOf(place))
                ? Optional.empty()
                : Optional.of("of a type that the source does not have");
    }

    private void compare(
            String title,
            SortedSet<String> theirs,
            SortedSet<String> ours,
            Function<String, String> whyMissing,
            Function<String, String> whyMore) {
        lines.add("");
        lines.add("## " + Character.toUpperCase(title.charAt(0)) + title.substring(1));
        lines.add("");
        lines.add("| | count |");
        lines.add("|---|---|");
        lines.add("| source | " + theirs.size() + " |");
        reasons(minus(theirs, ours), whyMissing)
                .forEach((why, count) -> lines.add("| - " + why + " | -" + count + " |"));
        reasons(minus(ours, theirs), whyMore).forEach((why, count) -> lines.add("| + " + why + " | +" + count + " |"));
        lines.add("| snapshot | " + ours.size() + " |");
    }

    private static SortedMap<String, Integer> reasons(Set<String> places, Function<String, String> why) {
        SortedMap<String, Integer> result = new TreeMap<>();
        places.forEach(place -> result.merge(why.apply(place), 1, Integer::sum));
        return result;
    }
}
