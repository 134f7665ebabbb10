package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.importer.Ledger.Winner;
import dev.cfn4j.spec.json.Fields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Walks the registry's and the service spec's idea of one type side by side, from property to property type, and
 * applies the property rules to each pair. The two may call a property type by different names.
 */
final class TypeMerge {
    private static final List<PropertyRule> RULES =
            List.of(new RequiredRule(), new UpdateRule(), new ShapeRule(), new EnumRule(), new MarksRule());

    private final ServiceSpec spec;
    private final SpecShapes shapes;
    private final Documentation documentation;
    private final Ledger ledger;
    private final ResourceType type;
    private final Map<String, Definition> definitions;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    /** A definition and the service spec's counterpart. */
    private record Pair(String definition, Fields counterpart, boolean insideReplacement) {}

    TypeMerge(ResourceType type, ServiceSpec spec, Documentation documentation, Ledger ledger) {
        this.type = type;
        this.spec = spec;
        this.shapes = new SpecShapes(spec);
        this.documentation = documentation;
        this.ledger = ledger;
        this.definitions = new TreeMap<>(type.definitions());
        this.definitions.put(type.name(), type.body());
    }

    ResourceType run() {
        pair(type.name(), spec.findResource(type.name()).orElseGet(() -> Fields.empty(type.name())), false);
        while (!pairs.isEmpty()) {
            var pair = pairs.remove();
            definitions.put(pair.definition(), merge(definition(pair.definition()), pair));
        }
        definitions.keySet().stream()
                .filter(name -> !seen.contains(name))
                .toList()
                .forEach(name ->
                        definitions.put(name, merge(definition(name), new Pair(name, Fields.empty(name), false))));
        var body = definition(type.name());
        definitions.remove(type.name());
        return type.withBody(body).withDefinitions(new TreeMap<>(definitions));
    }

    private Definition merge(Definition definition, Pair pair) {
        var theirs = pair.counterpart().object("properties").children();
        List<PropertyFacts> result = new ArrayList<>();
        for (var facts : definition.properties().values()) {
            result.add(merge(pair, facts, Optional.ofNullable(theirs.get(facts.name()))));
        }
        theirs.forEach((name, node) -> {
            if (definition.findProperty(name).isEmpty()) {
                missing(definition, pair, name, node).ifPresent(result::add);
            }
        });
        return definition.withProperties(result);
    }

    private PropertyFacts merge(Pair pair, PropertyFacts facts, Optional<Fields> node) {
        var voices = new Voices(
                place(pair.definition(), facts.name()), node, pair.insideReplacement(), shapes, documentation, ledger);
        var result = facts;
        for (var rule : RULES) {
            result = rule.apply(result, voices);
        }
        var shape = result.shape();
        node.ifPresent(theirs -> pairUp(shape, theirs.object("type"), isReplacing(pair, theirs)));
        return result;
    }

    private static boolean isReplacing(Pair pair, Fields node) {
        return pair.insideReplacement()
                || node.text("causesReplacement").filter("yes"::equals).isPresent();
    }

    /**
     * A property that only the service spec has is taken if the documentation has it too, or if the whole property type
     * was taken from the service spec; not if the registry says that it is read-only.
     */
    private Optional<PropertyFacts> missing(Definition definition, Pair pair, String name, Fields node) {
        String place = place(definition.name(), name);
        String registry = definition.readOnly().contains(name) ? "read-only" : "absent";
        boolean taken = !registry.equals("read-only") && isTaken(definition, place);
        ledger.add("property", place, registry, "settable", taken ? Winner.SERVICE_SPEC : Winner.REGISTRY);
        return taken
                ? Optional.of(merge(
                        pair,
                        PropertyFacts.of(name, Shape.any()).withRequired(node.flag("required")),
                        Optional.of(node)))
                : Optional.empty();
    }

    private boolean isTaken(Definition definition, String place) {
        return !definitions.containsKey(definition.name())
                || documentation.ask("property", place, "absent", "settable").isPresent();
    }

    /** Follows both shapes to the property types that they refer to. */
    private void pairUp(Shape ours, Fields theirs, boolean replacing) {
        if (ours instanceof Shape.ListOf list) {
            theirs.findObject("element").ifPresent(element -> pairUp(list.item(), element, replacing));
        } else if (ours instanceof Shape.MapOf map) {
            theirs.findObject("element").ifPresent(element -> pairUp(map.value(), element, replacing));
        } else if (ours instanceof Shape.Union union) {
            union.alternatives()
                    .forEach(one -> counterpart(one, theirs).ifPresent(type -> pairUp(one, type, replacing)));
        } else if (ours instanceof Shape.Ref ref && theirs.has("reference")) {
            pair(ref.definition(), spec.definition(theirs), replacing);
        }
    }

    /** The alternative of the service spec's union that has the same shape, names included. */
    private Optional<Fields> counterpart(Shape one, Fields union) {
        return union.objects("types").stream()
                .filter(type -> shapes.shape(type).bare().equals(one.bare()))
                .findFirst();
    }

    private void pair(String definition, Fields counterpart, boolean insideReplacement) {
        if (seen.add(definition)) {
            pairs.add(new Pair(definition, counterpart, insideReplacement));
        }
    }

    /** A definition of ours, or an empty one of that name where a shape was taken from the service spec. */
    private Definition definition(String name) {
        return Optional.ofNullable(definitions.get(name))
                .orElseGet(() -> new Definition(name, new TreeMap<>(), new TreeSet<>(), List.of(), false));
    }

    private String place(String definition, String property) {
        return type.name() + " " + (definition.equals(type.name()) ? "" : definition + ".") + property;
    }
}
