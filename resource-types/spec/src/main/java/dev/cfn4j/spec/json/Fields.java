package dev.cfn4j.spec.json;

import dev.cfn4j.spec.SpecException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, taken by name and kind; a member of another kind is an error that names the place. Plain
 * loops: the first template that a process validates pays for every lambda on the way.
 */
public final class Fields {
    private final @Nullable Fields parent;
    private final String name;
    private final Map<String, Object> members;
    private final @Nullable SourceLines lines;

    private Fields(@Nullable Fields parent, String name, Map<String, Object> members, @Nullable SourceLines lines) {
        this.parent = parent;
        this.name = name;
        this.members = members;
        this.lines = lines;
    }

    private Fields(Fields parent, String name, Map<String, Object> members) {
        this(parent, name, members, parent.lines);
    }

    /** The members of an object that was read from text whose lines are known, or not. */
    Fields(String place, Map<String, Object> members, @Nullable SourceLines lines) {
        this(null, place, members, lines);
    }

    /** The members, as {@link JsonText} reads them, of an object at a place. */
    public Fields(String place, Map<String, Object> members) {
        this(null, place, members, null);
    }

    /** An object made from this one, which stands where this one does. */
    public Fields replacedBy(Map<String, Object> others) {
        return new Fields(null, place(), others, lines);
    }

    /** An object without members. */
    public static Fields empty(String place) {
        return new Fields(place, Map.of());
    }

    /** Sees an object of the tree. */
    public static Fields object(Object value, String place) {
        if (value instanceof Map) {
            return new Fields(place, members(value));
        }
        throw new SpecException(place + " is not an object; found " + value);
    }

    /** Where the object stands, for messages: the file with the line, where that is known, or else the path of names. */
    public String place() {
        var line = lines == null ? Optional.<Integer>empty() : lines.of(members);
        return line.map(number -> root().name + ":" + number).orElseGet(this::path);
    }

    /** Where a member stands, for messages. */
    public String placeOf(String member) {
        var line = lines == null ? Optional.<Integer>empty() : lines.of(members, member);
        return line.map(number -> root().name + ":" + number).orElseGet(this::path);
    }

    private Fields root() {
        Fields at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    private String path() {
        return parent == null ? name : parent.place() + "/" + name;
    }

    /** The members, in order. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The names of the members, in order. */
    public Set<String> names() {
        return members().keySet();
    }

    /** Whether there is such a member. */
    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** Any member, if it is there. */
    public Optional<Object> value(String member) {
        return Optional.ofNullable(members.get(member));
    }

    /** A text, if it is there. */
    public Optional<String> text(String member) {
        return find(member, String.class, "a text");
    }

    /** A text that must be there. */
    public String expectText(String member) {
        var found = text(member);
        if (found.isEmpty()) {
            throw new SpecException(place() + " has no '" + member + "': expected a text");
        }
        return found.get();
    }

    /** A number, if it is there. */
    public Optional<BigDecimal> number(String member) {
        return find(member, BigDecimal.class, "a number");
    }

    /** Whether the member is there and true. */
    public boolean flag(String member) {
        return find(member, Boolean.class, "true or false").orElse(false);
    }

    /** A list of texts; empty when it is not there. */
    public List<String> texts(String member) {
        List<String> result = new ArrayList<>();
        for (var item : list(member)) {
            result.add(cast(item, String.class, member, "a list of texts"));
        }
        return result;
    }

    /** A list; empty when it is not there. */
    public List<?> list(String member) {
        Object value = members.get(member);
        return value == null ? List.of() : cast(value, List.class, member, "a list");
    }

    /** A list of objects; empty when it is not there. */
    public List<Fields> objects(String member) {
        List<Fields> result = new ArrayList<>();
        for (var item : list(member)) {
            cast(item, Map.class, member, "a list of objects");
            result.add(new Fields(this, member, members(item)));
        }
        return result;
    }

    /** An object; without members when it is not there. */
    public Fields object(String member) {
        Object value = members.get(member);
        return new Fields(this, member, value instanceof Map ? members(value) : Map.of());
    }

    /** An object, if it is there and is one. */
    public Optional<Fields> findObject(String member) {
        return members.get(member) instanceof Map ? Optional.of(object(member)) : Optional.empty();
    }

    /** The members that are objects, by name. */
    public Map<String, Fields> children() {
        Map<String, Fields> result = new LinkedHashMap<>();
        for (var entry : members.entrySet()) {
            if (entry.getValue() instanceof Map) {
                result.put(entry.getKey(), new Fields(this, entry.getKey(), members(entry.getValue())));
            }
        }
        return result;
    }

    @Override
    public String toString() {
        return place() + members;
    }

    private <T> Optional<T> find(String member, Class<T> kind, String expected) {
        Object value = members.get(member);
        return value == null ? Optional.empty() : Optional.of(cast(value, kind, member, expected));
    }

    private <T> T cast(Object value, Class<T> kind, String member, String expected) {
        if (!kind.isInstance(value)) {
            throw new SpecException(placeOf(member) + ": '" + member + "' is '" + value + "'; expected " + expected);
        }
        return kind.cast(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }
}
