package dev.cfn4j.spec.json;

import dev.cfn4j.spec.SpecException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a JSON object, taken by name and kind; a member of another kind is an error that names the place.
 *
 * @param place where the object stands, for messages
 * @param members the members, as {@link JsonText} reads them
 */
public record Fields(String place, Map<String, Object> members) {
    /** Keeps the members' order. */
    public Fields {
        members = Collections.unmodifiableMap(members);
    }

    /** An object without members. */
    public static Fields empty(String place) {
        return new Fields(place, Map.of());
    }

    /** The names of the members, in order. */
    public Set<String> names() {
        return members.keySet();
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Any member, if it is there. */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A text, if it is there. */
    public Optional<String> text(String name) {
        return value(name).map(value -> cast(value, String.class, name));
    }

    /** A text that must be there. */
    public String expectText(String name) {
        return text(name).orElseThrow(() -> new SpecException(place + " has no '" + name + "': expected a text"));
    }

    /** A number, if it is there. */
    public Optional<BigDecimal> number(String name) {
        return value(name).map(value -> cast(value, BigDecimal.class, name));
    }

    /** Whether the member is there and true. */
    public boolean flag(String name) {
        return value(name).map(value -> cast(value, Boolean.class, name)).orElse(false);
    }

    /** A list of texts; empty when it is not there. */
    public List<String> texts(String name) {
        return list(name).stream().map(item -> cast(item, String.class, name)).toList();
    }

    /** A list; empty when it is not there. */
    public List<?> list(String name) {
        return value(name).map(value -> (List<?>) cast(value, List.class, name)).orElse(List.of());
    }

    /** A list of objects; empty when it is not there. */
    public List<Fields> objects(String name) {
        return list(name).stream().map(item -> object(item, place + "/" + name)).toList();
    }

    /** An object; without members when it is not there. */
    public Fields object(String name) {
        return findObject(name).orElseGet(() -> empty(place + "/" + name));
    }

    /** An object, if it is there and is one. */
    public Optional<Fields> findObject(String name) {
        return value(name).filter(Map.class::isInstance).map(value -> object(value, place + "/" + name));
    }

    /** The members that are objects, by name. */
    public Map<String, Fields> children() {
        Map<String, Fields> result = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Map) {
                result.put(name, object(value, place + "/" + name));
            }
        });
        return result;
    }

    /** Sees an object of the tree. */
    @SuppressWarnings("unchecked")
    public static Fields object(Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(place, (Map<String, Object>) map);
        }
        throw new SpecException(place + " is not an object; found " + value);
    }

    private <T> T cast(Object value, Class<T> kind, String name) {
        if (!kind.isInstance(value)) {
            throw new SpecException(place + ": '" + name + "' is '" + value + "'; expected a "
                    + kind.getSimpleName().replace("String", "text").replace("BigDecimal", "number"));
        }
        return kind.cast(value);
    }
}
