package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.file.Tree;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What names in a text template stand for. */
final class TextScope {
    private static final Set<String> PSEUDO_PARAMETERS = Set.of(
            "AWS::AccountId",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private final String file;
    private final Map<String, ?> locals;
    private final Supplier<? extends Collection<String>> names;
    private final @Nullable SourceLocation caller;

    TextScope(String file, Map<String, ?> locals, Supplier<? extends Collection<String>> names) {
        this(file, locals, names, SourceLocations.caller());
    }

    private TextScope(
            String file,
            Map<String, ?> locals,
            Supplier<? extends Collection<String>> names,
            @Nullable SourceLocation caller) {
        this.file = file;
        this.locals = locals;
        this.names = names;
        this.caller = caller;
    }

    /** This scope with one more local. */
    TextScope with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(locals);
        more.put(name, value);
        return new TextScope(file, more, names, caller);
    }

    /** What a name with its members stands for. */
    @Nullable
    Object find(List<String> path, int line) {
        String first = path.get(0);
        if (locals.containsKey(first)) {
            return member(locals.get(first), path, 1, line);
        }
        if (first.equals("locals") && path.size() > 1) {
            return member(local(path.get(1), line), path, 2, line);
        }
        if (PSEUDO_PARAMETERS.contains(first) && path.size() == 1) {
            return Fn.ref(first);
        }
        if (first.contains("::")) {
            throw unknown(first, "no pseudo parameter", PSEUDO_PARAMETERS, line);
        }
        return reference(path, line);
    }

    private @Nullable Object local(String name, int line) {
        if (!locals.containsKey(name)) {
            throw unknown(name, "no local", locals.keySet(), line);
        }
        return locals.get(name);
    }

    private @Nullable Object member(@Nullable Object value, List<String> path, int index, int line) {
        Object plain = value instanceof Tree tree ? tree.value() : value;
        if (plain instanceof Resource<?> resource) {
            return index == path.size()
                    ? resource.ref()
                    : resource.getAtt(String.join(".", path.subList(index, path.size())));
        }
        if (index == path.size()) {
            return plain;
        }
        if (!(plain instanceof Map<?, ?> map)) {
            throw mistake(line, "`" + String.join(".", path.subList(0, index)) + "` has no members");
        }
        String name = path.get(index);
        if (!map.containsKey(name)) {
            List<String> keys = map.keySet().stream().map(String::valueOf).toList();
            throw unknown(name, "no member of `" + String.join(".", path.subList(0, index)) + "`", keys, line);
        }
        return member(map.get(name), path, index + 1, line);
    }

    /** A parameter or resource of the stack, or an attribute; whether it is there is seen when the stack is complete. */
    Value<String> reference(List<String> path, int line) {
        if (PSEUDO_PARAMETERS.contains(path.get(0))) {
            return Fn.ref(path.get(0));
        }
        return new TextReference(
                path.get(0), String.join(".", path.subList(1, path.size())), () -> check(path.get(0), line));
    }

    private void check(String name, int line) {
        Collection<String> known = names.get();
        if (!known.contains(name)) {
            Set<String> candidates = new java.util.TreeSet<>(known);
            candidates.addAll(locals.keySet());
            throw unknown(name, "neither a local nor a parameter or resource of the stack", candidates, line);
        }
    }

    /** The text of a scalar. */
    String text(@Nullable Object value, TextExpression expression, int line) {
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character) {
            return value instanceof java.math.BigDecimal number ? number.toPlainString() : String.valueOf(value);
        }
        throw mistake(line, "`" + expression + "` is " + kind(value) + ": expected text, a number or a boolean");
    }

    /** Whether a condition holds: true, or not empty. */
    boolean holds(TextExpression condition, int line) {
        Object value = condition.evaluate(this, line);
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value instanceof Value<?>) {
            throw mistake(
                    line,
                    "`" + condition + "` is " + kind(value)
                            + ": a condition is decided now; choose in Java with condition.then(…).otherwise(…) and pass the result");
        }
        boolean empty = value == null
                || value.equals("")
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return !empty;
    }

    /** The items that a loop runs over; members of a map have {@code key} and {@code value}. */
    List<Object> items(TextExpression expression, int line) {
        Object value = expression.evaluate(this, line);
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> (Object) Map.of("key", entry.getKey(), "value", entry.getValue()))
                    .toList();
        }
        if (value instanceof Collection<?> items) {
            return List.copyOf(items);
        }
        throw mistake(line, "`" + expression + "` is " + kind(value) + ": expected a list or a map");
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof Value<?> deferred) {
            return deferred.describe() + ", which is known at deployment only";
        }
        return value == null
                ? "null"
                : value instanceof Map
                        ? "a map"
                        : value instanceof Collection
                                ? "a list"
                                : "of " + value.getClass().getSimpleName();
    }

    private TemplateException unknown(String name, String what, Collection<String> candidates, int line) {
        return mistake(
                line,
                "`" + name + "` is " + what
                        + Suggestion.nearest(name, candidates)
                                .map(near -> "; did you mean `" + near + "`?")
                                .orElse(""));
    }

    private TemplateException mistake(int line, String message) {
        return new TemplateException(file + ":" + line + ": " + message, caller);
    }
}
