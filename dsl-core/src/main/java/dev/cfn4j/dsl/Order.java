package dev.cfn4j.dsl;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Gives an order to collections that have none: {@code Map.of} and {@code Set.of} iterate differently in every JVM, and a template
 * must not.
 */
final class Order {
    private Order() {}

    /** The members in the order of the map, or by name where the map promises none. */
    static <K, V> Map<K, V> of(Map<K, V> map) {
        return map.size() < 2 || map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }

    /** The items in the order of the collection, or as they read where it promises none. */
    static Iterable<?> of(Iterable<?> items) {
        if (items instanceof Set<?> set && !(items instanceof LinkedHashSet || items instanceof SortedSet)) {
            return set.stream().sorted(Comparator.comparing(Literals::describe)).toList();
        }
        return items;
    }
}
