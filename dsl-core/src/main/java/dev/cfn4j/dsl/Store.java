package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Named values in the order in which they were first set: a flat array of names and values, with the source location of each
 * where locations are recorded.
 */
final class Store {
    private static final int FIRST_CAPACITY = 8;
    private static final Object[] NONE = {};

    private @Nullable Object[] entries = NONE;
    private @Nullable SourceLocation @Nullable [] locations;
    private int size;

    /** Sets a value, replacing what the name had. */
    void put(String name, @Nullable Object value) {
        if (SourceLocations.recording()) {
            put(name, value, SourceLocations.caller());
        } else {
            set(name, value);
        }
    }

    /** Sets a value that was written at that line, replacing what the name had. */
    void put(String name, @Nullable Object value, @Nullable SourceLocation location) {
        locate(set(name, value), location);
    }

    private int set(String name, @Nullable Object value) {
        int index = indexOf(name);
        if (index < 0) {
            index = add(name);
        }
        entries[index + 1] = value;
        return index;
    }

    /** Appends to the list of that name, which begins empty. */
    void append(String name, Object item) {
        list(name, has(name) ? null : SourceLocations.caller()).add(item);
    }

    /** Appends all to the list of that name; setting no item still sets an empty list. */
    void appendAll(String name, Iterable<?> items) {
        List<Object> list = list(name, has(name) ? null : SourceLocations.caller());
        for (Object item : Order.of(items)) {
            list.add(item);
        }
    }

    /** Sets a member of the map of that name, which begins empty. */
    void putMember(String name, String key, Object value) {
        map(name, has(name) ? null : SourceLocations.caller()).put(key, value);
    }

    /** Sets members of the map of that name; setting no member still sets an empty map. */
    void putMembers(String name, Map<String, ?> members) {
        map(name, has(name) ? null : SourceLocations.caller()).putAll(Order.of(members));
    }

    private List<Object> list(String name, @Nullable SourceLocation place) {
        int index = indexOf(name);
        if (index < 0) {
            Items items = new Items();
            put(name, items, place);
            return items;
        }
        if (entries[index + 1] instanceof Items items) {
            return items;
        }
        throw new TemplateException("`" + name + "` was set to the single value "
                + Literals.describe(entries[index + 1]) + " before, so nothing can be appended to it");
    }

    private Map<String, Object> map(String name, @Nullable SourceLocation place) {
        int index = indexOf(name);
        if (index < 0) {
            Members members = new Members();
            put(name, members, place);
            return members;
        }
        if (entries[index + 1] instanceof Members members) {
            return members;
        }
        throw new TemplateException("`" + name + "` was set to the single value "
                + Literals.describe(entries[index + 1]) + " before, so no member can be added to it");
    }

    /** Forgets what the name had. */
    void remove(String name) {
        int index = indexOf(name);
        if (index >= 0) {
            System.arraycopy(entries, index + 2, entries, index, size - index - 2);
            if (locations != null && index / 2 < locations.length) {
                System.arraycopy(locations, index / 2 + 1, locations, index / 2, locations.length - index / 2 - 1);
            }
            size -= 2;
        }
    }

    /** Whether the name has a value. */
    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    void forEachValue(Consumer<@Nullable Object> action) {
        for (int i = 0; i < size; i += 2) {
            action.accept(entries[i + 1]);
        }
    }

    /** What the name has; null where it has nothing. */
    @Nullable
    Object get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : entries[index + 1];
    }

    /** Takes over what another store has under names that have nothing here, except those that are refused. */
    void addMissing(Store other, Set<String> refused) {
        for (int i = 0; i < other.size; i += 2) {
            String name = (String) Objects.requireNonNull(other.entries[i]);
            if (indexOf(name) < 0 && !refused.contains(name)) {
                int index = add(name);
                entries[index + 1] = other.entries[i + 1];
                locate(index, other.location(i));
            }
        }
    }

    /** Gives structures here the members that they lack and the structures of the other store have. */
    void complete(Store other) {
        for (int i = 0; i < size; i += 2) {
            Object theirs = other.get((String) Objects.requireNonNull(entries[i]));
            if (theirs instanceof Structure<?> structure && theirs != entries[i + 1]) {
                entries[i + 1] = completed(entries[i + 1], structure.properties);
            }
        }
    }

    private static @Nullable Object completed(@Nullable Object mine, Store theirs) {
        if (!(mine instanceof Structure<?> || mine instanceof Store)) {
            return mine;
        }
        Store all = new Store();
        all.addMissing(mine instanceof Structure<?> structure ? structure.properties : (Store) mine, Set.of());
        all.addMissing(theirs, Set.of());
        all.complete(theirs);
        return all;
    }

    /** What one name has. */
    Store only(String name) {
        Store one = new Store();
        int from = indexOf(name);
        if (from >= 0) {
            one.put(name, entries[from + 1], location(from));
        }
        return one;
    }

    /** The names that have a value, in their order. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < size; i += 2) {
            names.add((String) Objects.requireNonNull(entries[i]));
        }
        return names;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i += 2) {
            if (name.equals(entries[i])) {
                return i;
            }
        }
        return -1;
    }

    private int add(String name) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(FIRST_CAPACITY, size * 2));
        }
        int index = size;
        entries[index] = name;
        size += 2;
        return index;
    }

    private void locate(int index, @Nullable SourceLocation location) {
        if (location == null && locations == null) {
            return;
        }
        SourceLocation[] known = locations == null ? new SourceLocation[entries.length / 2] : locations;
        if (known.length < entries.length / 2) {
            known = Arrays.copyOf(known, entries.length / 2);
        }
        known[index / 2] = location;
        locations = known;
    }

    /** Where the name was set; null where that is not known. */
    @Nullable
    SourceLocation placeOf(String name) {
        int index = indexOf(name);
        return index < 0 ? null : location(index);
    }

    private @Nullable SourceLocation location(int index) {
        return locations == null || index / 2 >= locations.length ? null : locations[index / 2];
    }

    /** Writes the values as an object. */
    void writeTo(TreeWriter out) {
        out.startObject();
        writeMembers(out);
        out.endObject();
    }

    /** Writes names and values into the object that the writer is in. */
    void writeMembers(TreeWriter out) {
        for (int i = 0; i < size; i += 2) {
            out.name((String) Objects.requireNonNull(entries[i]));
            SourceLocation location = location(i);
            if (location != null) {
                out.location(location);
            }
            Literals.write(entries[i + 1], out);
        }
    }

    /** A list that setters append to. */
    private static final class Items extends ArrayList<Object> {
        private static final long serialVersionUID = 1L;
    }

    /** A map that setters add to. */
    private static final class Members extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }
}
