package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.schema.Values.Value;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers properties of a resource and of resources that it refers to into one object, for a schema that compares them. What a
 * property is under several conditions is left undecided.
 */
final class Gather {
    private static final Node UNDECIDED = new ObjectNode(Map.of("Fn::If", new ListNode(List.of())));

    private final List<Entry> entries;
    private final Schema schema;

    /** One member of the gathered object. */
    private record Entry(
            String name,
            @Nullable List<String> reference,
            @Nullable String type,
            List<Property> properties) {}

    /** One property of an entry; without a path it is the type of the resource. */
    private record Property(
            String name, List<String> path, @Nullable Node otherwise) {}

    private Gather(List<Entry> entries, Schema schema) {
        this.entries = entries;
        this.schema = schema;
    }

    static Keyword of(Map<?, ?> gather, Schema schema) {
        List<Entry> entries = new ArrayList<>();
        gather.forEach((name, spec) -> entries.add(entry((String) name, (Map<?, ?>) spec)));
        return new Gather(List.copyOf(entries), schema)::check;
    }

    private static Entry entry(String name, Map<?, ?> spec) {
        List<Property> properties = new ArrayList<>();
        if (spec.get("properties") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> properties.add(property((String) key, value)));
        }
        String type = spec.get("filter") instanceof Map<?, ?> filter ? (String) filter.get("type") : null;
        return new Entry(name, path(spec.get("reference")), type, List.copyOf(properties));
    }

    private static Property property(String name, Object spec) {
        if (spec instanceof Map<?, ?> map) {
            Object otherwise = map.get("default");
            return new Property(
                    name,
                    Objects.requireNonNull(path(map.get("path"))),
                    otherwise == null ? null : Trees.node(otherwise));
        }
        return new Property(name, spec.equals("$type") ? List.of() : Objects.requireNonNull(path(spec)), null);
    }

    private static @Nullable List<String> path(@Nullable Object pointer) {
        return pointer == null ? null : List.of(pointer.toString().substring(1).split("/"));
    }

    private void check(Node node, Place place, Evaluation run) {
        Entry primary = entries.stream()
                .filter(entry -> entry.reference() != null)
                .findFirst()
                .orElse(null);
        if (primary == null) {
            judge(node, place, Map.of(), run);
            return;
        }
        for (Value reference : follow(node, place, Objects.requireNonNull(primary.reference()), run)) {
            Optional<TemplateResource> target = target(reference.node(), primary, run);
            if (target.isPresent()) {
                judge(node, place, Map.of(primary.name(), target.get()), run);
            } else if (run.function(reference.node()).isEmpty()) {
                judge(node, place, Map.of(), run);
            }
        }
    }

    /** Gathers around a primary resource, if there is one, and judges. */
    private void judge(Node node, Place place, Map<String, TemplateResource> primary, Evaluation run) {
        Map<String, Node> gathered = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.reference() == null) {
                gathered.put(entry.name(), properties(entry, node, null, run));
                places.put(entry.name(), place);
                continue;
            }
            TemplateResource resource = primary.get(entry.name());
            if (resource == null && !primary.isEmpty()) {
                resource = follow(node, place, entry.reference(), run).stream()
                        .flatMap(value -> target(value.node(), entry, run).stream())
                        .findFirst()
                        .orElse(null);
            }
            if (resource != null) {
                Node properties = resource.properties().orElse(new ObjectNode(Map.of()));
                gathered.put(entry.name(), properties(entry, properties, resource, run));
                places.put(entry.name(), resource.place().child("Properties"));
            }
        }
        Node all = new ObjectNode(gathered);
        Evaluation aside = run.of(all);
        schema.check(all, Place.ROOT, aside);
        report(aside, places, place, primary, run);
    }

    private void report(
            Evaluation aside,
            Map<String, Place> places,
            Place place,
            Map<String, TemplateResource> primary,
            Evaluation run) {
        String reason = primary.values().stream()
                .map(resource -> place.path().logicalId().orElse("it") + " refers to " + resource.logicalId())
                .findFirst()
                .orElse(null);
        if (aside.isUnknown()) {
            run.unknown();
        }
        for (Problem problem : aside.problems()) {
            run.add(new Problem(
                    real(problem.place(), places, place), problem.text(), reason, problem.assumed(), problem.remedy()));
        }
    }

    private Place real(Place gathered, Map<String, Place> places, Place otherwise) {
        List<String> path = gathered.path().elements();
        Place base = path.isEmpty() ? null : places.get(path.get(0));
        if (base == null) {
            return otherwise;
        }
        Place at = base;
        for (int i = 1; i < path.size(); i++) {
            List<String> steps = i == 1 ? propertyPath(path.get(0), path.get(1)) : List.of(path.get(i));
            for (String step : steps) {
                at = at.child(step);
            }
        }
        return at;
    }

    private List<String> propertyPath(String entry, String property) {
        return entries.stream()
                .filter(it -> it.name().equals(entry))
                .flatMap(it -> it.properties().stream())
                .filter(it -> it.name().equals(property))
                .findFirst()
                .map(Property::path)
                .orElse(List.of(property));
    }

    private static Node properties(Entry entry, Node properties, @Nullable TemplateResource resource, Evaluation run) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Property property : entry.properties()) {
            Node value = property.path().isEmpty()
                    ? resource == null ? null : new StringNode(resource.type())
                    : single(follow(properties, Place.ROOT, property.path(), run), property.otherwise());
            if (value != null) {
                members.put(property.name(), value);
            }
        }
        return new ObjectNode(members);
    }

    private static @Nullable Node single(List<Value> values, @Nullable Node otherwise) {
        return values.isEmpty() ? otherwise : values.size() == 1 ? values.get(0).node() : UNDECIDED;
    }

    /** What stands at the end of a path, through items and branches. */
    private static List<Value> follow(Node node, Place place, List<String> path, Evaluation run) {
        List<Value> at = run.values().branches(node, place);
        for (String step : path) {
            List<Value> next = new ArrayList<>();
            for (Value value : at) {
                below(value, step).forEach(it -> next.addAll(run.values().branches(it.node(), it.place())));
            }
            at = next;
        }
        return at;
    }

    private static List<Value> below(Value value, String step) {
        if (step.equals("*") && value.node() instanceof ListNode list) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(new Value(list.items().get(i), value.place().child(i), false));
            }
            return items;
        }
        return value.node()
                .find(step)
                .map(node -> List.of(new Value(node, value.place().child(step), false)))
                .orElse(List.of());
    }

    private static Optional<TemplateResource> target(Node reference, Entry entry, Evaluation run) {
        Optional<Intrinsic> function = run.function(reference);
        Optional<String> name = function.flatMap(it ->
                it.function().equals("Fn::GetAtt") ? Attribute.of(it.argument()).map(Attribute::logicalId) : it.ref());
        return name.flatMap(run.template()::findResource)
                .filter(it -> entry.type() == null || it.type().equals(entry.type()));
    }
}
