package dev.cfn4j.dsl.event;

import dev.cfn4j.dsl.Literals;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.text.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events or messages pass, by their fields: a Lambda event filter, a filter of a pipe, an SNS filter policy, or the detail
 * of an {@link EventPattern}. All fields must match; of the alternatives of one field, any.
 *
 * <pre>{@code
 * new FilterPattern().field("body.kind", "review").field("body.stars", Match.atMost(2)).toText()
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html">AWS
 *     reference</a>
 */
public final class FilterPattern implements Value<Map<String, Object>> {
    private static final String OR = "$or";

    private final @Nullable SourceLocation location = SourceLocations.caller();
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A pattern without fields. */
    public FilterPattern() {}

    /**
     * Adds a field that is one of these strings; calling it again adds alternatives.
     *
     * @param path names of nested fields with dots between them
     * @throws TemplateException if there is no string, or the field was given nested fields before
     */
    public FilterPattern field(String path, String... alternatives) {
        return add(path, Arrays.asList(alternatives));
    }

    /** Adds a field that is one of these strings, which are known at deployment. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public final FilterPattern field(String path, Value<String>... alternatives) {
        return add(path, Arrays.asList(alternatives));
    }

    /** Adds a field that compares in one of these ways. */
    public FilterPattern field(String path, Match... alternatives) {
        return add(path, Arrays.asList(alternatives));
    }

    /**
     * Adds that one at least of these patterns must match, beside all fields ($or).
     *
     * @throws TemplateException if there are less than two, or it was said before
     */
    public FilterPattern anyOf(FilterPattern... patterns) {
        if (patterns.length < 2 || members.containsKey(OR)) {
            throw new TemplateException(
                    "a pattern takes anyOf(…) once, of two or more patterns, found " + patterns.length);
        }
        members.put(OR, List.of(patterns));
        return this;
    }

    /** The pattern as JSON text, for properties that are strings. */
    public Value<String> toText() {
        return JsonText.of(this);
    }

    private FilterPattern add(String path, List<?> alternatives) {
        if (alternatives.isEmpty()) {
            throw new TemplateException(
                    "the field `" + path + "` has nothing to match: name at least one value, or" + " Match.exists()");
        }
        String[] names = path.split("\\.", -1);
        FilterPattern parent = this;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.child(path, names[i]);
        }
        parent.alternatives(path, names[names.length - 1]).addAll(alternatives);
        return this;
    }

    private FilterPattern child(String path, String name) {
        Object member = members.computeIfAbsent(checked(path, name), key -> new FilterPattern());
        if (member instanceof FilterPattern pattern) {
            return pattern;
        }
        throw new TemplateException(
                "the field `" + path + "` is inside `" + name + "`, which is compared itself already");
    }

    @SuppressWarnings("unchecked") // a member is a pattern or a list that was made here
    private List<Object> alternatives(String path, String name) {
        Object member = members.computeIfAbsent(checked(path, name), key -> new ArrayList<>());
        if (member instanceof List<?>) {
            return (List<Object>) member;
        }
        throw new TemplateException("the field `" + path + "` cannot be compared: it has nested fields already");
    }

    private static String checked(String path, String name) {
        if (name.isEmpty() || name.equals(OR)) {
            throw new TemplateException(
                    "`" + path + "` is not a path of fields: expected names with single dots between them");
        }
        return name;
    }

    /**
     * Writes the pattern.
     *
     * @throws TemplateException if it has no field
     */
    @Override
    public void writeTo(TreeWriter out) {
        if (members.isEmpty()) {
            throw new TemplateException("an empty pattern: name at least one field that must match", location);
        }
        out.startObject();
        writeMembers(out);
        out.endObject();
    }

    /** Writes the fields into the object that the writer is in. */
    void writeMembers(TreeWriter out) {
        members.forEach((name, member) -> {
            out.name(name);
            Literals.write(member, out);
        });
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public String describe() {
        return "pattern of " + members.keySet();
    }
}
