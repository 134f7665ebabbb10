package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.json.Fields;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives every structure that a schema uses one name, and remembers those not translated yet. */
final class Definitions {
    private final Map<Unnamed, String> names = new HashMap<>();
    private final Set<String> translated = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<Pending> pending = new ArrayDeque<>();

    /**
     * A structure to translate.
     *
     * @param name its name
     * @param node the node as it stands in the schema
     * @param flat the node with all that it refers to
     */
    record Pending(String name, Fields node, Fields flat) {}

    /** Objects without a name are one and the same if they are equal and stand under the same property name. */
    private record Unnamed(String property, Map<String, Object> members) {}

    /** Reserves the names that the schema itself gives to structures. */
    Definitions(Set<String> given) {
        taken.addAll(given);
    }

    /** The name of a definition of the schema itself. */
    String named(String name, Fields node, Fields flat) {
        if (translated.add(name)) {
            pending.add(new Pending(name, node, flat));
        }
        return name;
    }

    /** A name for an object without one: that of the property, with its owner's before it if that is taken. */
    String unnamed(String owner, String property, Fields flat) {
        var key = new Unnamed(property, flat.members());
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = freeName(owner, property);
        taken.add(name);
        names.put(key, name);
        pending.add(new Pending(name, flat, flat));
        return name;
    }

    /** The next structure to translate, if any. */
    Optional<Pending> next() {
        return Optional.ofNullable(pending.poll());
    }

    private String freeName(String owner, String property) {
        String name = capitalized(property);
        if (taken.contains(name)) {
            name = owner + name;
        }
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + number++;
        }
        return free;
    }

    private static String capitalized(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9]", "");
        return clean.isEmpty() ? "Value" : Character.toUpperCase(clean.charAt(0)) + clean.substring(1);
    }
}
