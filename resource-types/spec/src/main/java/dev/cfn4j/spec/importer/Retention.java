package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.AllowedValues;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.FormerFacts;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Carries over what a new snapshot no longer has: types, property types, properties, attributes and allowed values, for a year
 * from the day of the snapshot that first lacked them. Days are those of the facts, never the clock's.
 */
public final class Retention {
    private static final int YEARS = 1;

    private final LocalDate today;

    private Retention(String today) {
        this.today = LocalDate.parse(today);
    }

    /** The new snapshot with what it lacks of the one before. */
    public static Snapshot carry(Snapshot before, Snapshot now) {
        var retention = new Retention(now.provenance().date());
        SortedMap<String, ResourceType> types = new TreeMap<>(now.types());
        before.types().forEach((name, old) -> {
            var type = types.get(name);
            if (type != null) {
                types.put(name, type.withFormer(retention.former(old, type)));
            } else {
                retention.removed(old).ifPresent(kept -> types.put(name, kept));
            }
        });
        return new Snapshot(now.provenance(), types);
    }

    /** The snapshot without what was carried over. */
    static Snapshot withoutCarried(Snapshot snapshot) {
        SortedMap<String, ResourceType> types = new TreeMap<>();
        snapshot.types().values().stream()
                .filter(type -> type.removedOn().isEmpty())
                .forEach(type -> types.put(type.name(), type.withFormer(List.of())));
        return new Snapshot(snapshot.provenance(), types);
    }

    private Optional<ResourceType> removed(ResourceType old) {
        String since = old.removedOn().orElse(today.toString());
        return isKept(since)
                ? Optional.of(
                        old.withTraits(old.traits().withLifecycle(new Lifecycle(Lifecycle.REMOVED, Optional.of(since))))
                                .withFormer(kept(old)))
                : Optional.empty();
    }

    private List<FormerFacts> former(ResourceType old, ResourceType now) {
        List<FormerFacts> result = new ArrayList<>(kept(old));
        var gone = difference(old, now);
        if (!gone.isEmpty()) {
            result.removeIf(former -> former.until().equals(gone.until()) && former.equals(gone));
            result.add(gone);
        }
        return result;
    }

    private List<FormerFacts> kept(ResourceType old) {
        return old.former().stream().filter(former -> isKept(former.until())).toList();
    }

    private boolean isKept(String day) {
        return LocalDate.parse(day).plusYears(YEARS).isAfter(today);
    }

    private FormerFacts difference(ResourceType old, ResourceType now) {
        boolean valuesDiffer = !values(old).equals(values(now));
        SortedMap<String, Definition> definitions = new TreeMap<>();
        old.definitions().forEach((name, definition) -> {
            var current = now.definitions().get(name);
            var gone = current == null ? definition : gone(definition, current, valuesDiffer);
            if (current == null || !gone.properties().isEmpty()) {
                definitions.put(name, gone);
            }
        });
        return new FormerFacts(
                today.toString(), gone(old.body(), now.body(), valuesDiffer), definitions, gone(old, now));
    }

    /**
     * The properties that the definition now lacks or knows otherwise. Where any allowed values of the type differ, all that have
     * some: the generator decides the places of enumerations by all of them, and has to decide as it did before. For the same
     * reason those beside which a property came that is called like one of their items, as Tag beside Tags.
     */
    private static Definition gone(Definition old, Definition now, boolean valuesDiffer) {
        List<String> added = now.properties().keySet().stream()
                .filter(name -> old.findProperty(name).isEmpty())
                .toList();
        var kept = old.properties().values().stream()
                .filter(property -> added.stream().anyMatch(name -> isLikeItemOf(name, property.name()))
                        || differs(property, now.findProperty(property.name()))
                        || (valuesDiffer && !AllowedValues.in(property.shape()).isEmpty()))
                .toList();
        return Definition.empty(old.name()).withProperties(kept);
    }

    private static boolean isLikeItemOf(String item, String list) {
        return list.length() > item.length() && list.startsWith(item.substring(0, item.length() - 1));
    }

    private static boolean differs(PropertyFacts old, Optional<PropertyFacts> now) {
        return now.isEmpty() || !old.shape().bare().equals(now.get().shape().bare());
    }

    private static Map<String, Set<List<String>>> values(ResourceType type) {
        Map<String, Set<List<String>>> result = new TreeMap<>();
        collect(type.body(), result);
        type.definitions().values().forEach(definition -> collect(definition, result));
        return result;
    }

    private static void collect(Definition definition, Map<String, Set<List<String>>> result) {
        definition.properties().values().forEach(property -> {
            var values = AllowedValues.in(property.shape());
            if (!values.isEmpty()) {
                result.put(definition.name() + "/" + property.name(), values);
            }
        });
    }

    private static SortedMap<String, AttributeFacts> gone(ResourceType old, ResourceType now) {
        return old.attributes().values().stream()
                .filter(attribute -> now.findAttribute(attribute.name())
                        .map(facts -> facts.shape().bare())
                        .filter(shape -> shape.equals(attribute.shape().bare()))
                        .isEmpty())
                .collect(Collectors.toMap(
                        AttributeFacts::name, attribute -> attribute, (one, other) -> one, TreeMap::new));
    }
}
