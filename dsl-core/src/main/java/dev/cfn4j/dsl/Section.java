package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of one section of a template, by name, in the order in which they were added.
 *
 * @param <M> what the section holds besides loops
 */
abstract class Section<M> {
    private final String name;
    private final String kind;
    private final Map<String, Entry<M>> entries = new LinkedHashMap<>();

    Section(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Writes what stands under a member's name. */
    abstract void write(M member, TreeWriter out);

    String name() {
        return name;
    }

    /** Adds a member, or throws a {@link TemplateException} that names the place of the one that has the name already. */
    <N extends M> N add(String key, N member) {
        return add(key, member, SourceLocations.caller());
    }

    /** The same at a line that is known. */
    <N extends M> N add(String key, N member, @Nullable SourceLocation place) {
        put(key, new Entry<>(member, null, place));
        return member;
    }

    void addLoop(String loop, ForEach value) {
        put("Fn::ForEach::" + loop, new Entry<>(null, value, SourceLocations.caller()));
    }

    /** Adds members as trees by their names. */
    void addTrees(Object members) {
        if (!(members instanceof Map<?, ?> trees)) {
            throw new TemplateException("the section " + name + " has members: expected a map of them by name, found "
                    + Literals.describe(members));
        }
        SourceLocation place = SourceLocations.caller();
        trees.forEach((key, tree) -> put(String.valueOf(key), new Entry<>(null, tree, place)));
    }

    private void put(String key, Entry<M> entry) {
        Entry<M> earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            throw new TemplateException("the " + kind + " `" + key + "` is defined twice" + earlier.place());
        }
    }

    Optional<M> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.member);
    }

    /** Where the member was added; null where that is not known, or nothing has the name. */
    @Nullable
    SourceLocation placeOf(String key) {
        Entry<M> entry = entries.get(key);
        return entry == null ? null : entry.location;
    }

    Set<String> names() {
        return entries.keySet();
    }

    List<M> members() {
        List<M> members = new ArrayList<>(entries.size());
        for (Entry<M> entry : entries.values()) {
            if (entry.member != null) {
                members.add(entry.member);
            }
        }
        return Collections.unmodifiableList(members);
    }

    /** Puts members right behind those that they follow, by name. */
    void arrange(Map<String, List<String>> followers) {
        Set<String> following = new HashSet<>();
        followers.values().forEach(following::addAll);
        List<String> order = new ArrayList<>();
        entries.keySet().stream().filter(key -> !following.contains(key)).forEach(key -> follow(key, followers, order));
        if (!following.isEmpty()) {
            order.forEach(key -> entries.put(key, Objects.requireNonNull(entries.remove(key), key)));
        }
    }

    private static void follow(String key, Map<String, List<String>> followers, List<String> order) {
        order.add(key);
        followers.getOrDefault(key, List.of()).forEach(each -> follow(each, followers, order));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Writes name and members, unless there is no member. */
    void writeTo(TreeWriter out) {
        if (!isEmpty()) {
            out.name(name);
            out.startObject();
            writeMembers(out);
            out.endObject();
        }
    }

    /** Writes the members into the object that the writer is in. */
    void writeMembers(TreeWriter out) {
        for (Map.Entry<String, Entry<M>> each : entries.entrySet()) {
            Entry<M> entry = each.getValue();
            out.name(each.getKey());
            if (entry.location != null) {
                out.location(entry.location);
            }
            if (entry.member != null) {
                write(entry.member, out);
            } else {
                Literals.write(entry.tree, out);
            }
        }
    }

    /** A member, or a loop or another tree, with the place where it was added. */
    private static final class Entry<M> {
        private final @Nullable M member;
        private final @Nullable Object tree;
        private final @Nullable SourceLocation location;

        Entry(@Nullable M member, @Nullable Object tree, @Nullable SourceLocation location) {
            this.member = member;
            this.tree = tree;
            this.location = location;
        }

        String place() {
            return location == null ? "" : ", first at " + location;
        }
    }
}
