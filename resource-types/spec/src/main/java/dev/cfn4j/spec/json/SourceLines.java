package dev.cfn4j.spec.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the objects of a tree and their members stand in the text that they were read from. */
final class SourceLines {
    private final IdentityHashMap<Object, Integer> objects = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Map<String, Integer>> members = new IdentityHashMap<>();

    void add(Map<String, Object> object, int line) {
        objects.put(object, line);
        members.put(object, new HashMap<>());
    }

    void add(Map<String, Object> object, String member, int line) {
        members.computeIfAbsent(object, key -> new HashMap<>()).put(member, line);
    }

    /** The line on which the object begins. */
    Optional<Integer> of(Map<String, Object> object) {
        return Optional.ofNullable(objects.get(object));
    }

    /** The line of a member's name, or else that on which the object begins. */
    Optional<Integer> of(Map<String, Object> object, String member) {
        return Optional.ofNullable(members.getOrDefault(object, Map.of()).get(member))
                .or(() -> of(object));
    }
}
