package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Members of one section of a template, by name, in the order in which they were added.
 *
 * @param <M> what the section holds besides loops
 */
final class Section<M> {
    private final String name;
    private final String kind;
    private final BiConsumer<? super M, TreeWriter> writer;
    private final Map<String, Entry<M>> entries = new LinkedHashMap<>();

    Section(String name, String kind, BiConsumer<? super M, TreeWriter> writer) {
        this.name = name;
        this.kind = kind;
        this.writer = writer;
    }

    String name() {
        return name;
    }

    /** Adds a member, or throws a {@link TemplateException} that names the place of the one that has the name already. */
    <N extends M> N add(String key, N member) {
        add(key, new Entry<>(member, out -> writer.accept(member, out)));
        return member;
    }

    void addLoop(String loop, ForEach value) {
        add("Fn::ForEach::" + loop, new Entry<>(null, value::writeTo));
    }

    /** Adds members as trees by their names. */
    void addTrees(Object members) {
        if (!(members instanceof Map<?, ?> trees)) {
            throw new TemplateException("the section " + name + " has members: expected a map of them by name, found "
                    + Literals.describe(members));
        }
        trees.forEach((key, tree) -> add(String.valueOf(key), new Entry<>(null, out -> Literals.write(tree, out))));
    }

    private void add(String key, Entry<M> entry) {
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
        return entries.values().stream()
                .map(entry -> entry.member)
                .filter(Objects::nonNull)
                .toList();
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
        entries.forEach((key, entry) -> {
            out.name(key);
            entry.locate(out);
            entry.writer.accept(out);
        });
    }

    /** A member, or a loop, with the place where it was added. */
    private static final class Entry<M> {
        private final @Nullable M member;
        private final Consumer<TreeWriter> writer;
        private final @Nullable SourceLocation location = SourceLocations.caller();

        Entry(@Nullable M member, Consumer<TreeWriter> writer) {
            this.member = member;
            this.writer = writer;
        }

        String place() {
            return location == null ? "" : ", first at " + location;
        }

        void locate(TreeWriter out) {
            if (location != null) {
                out.location(location);
            }
        }
    }
}
