package dev.cfn4j.localcloud.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way into an answer: names between dots, items by index or by {@code [Member/Member=value]}, all items by {@code [*]}.
 *
 * @param text as written in the table
 * @param steps its steps
 */
record Path(String text, List<Step> steps) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)\\]");

    /** One step. */
    sealed interface Step {}

    /** To a member. */
    record Member(String name) implements Step {}

    /** To the item at an index, the last one by -1. */
    record Index(int index) implements Step {}

    /** To the first item of which a member has that value. */
    record Where(List<String> member, String value) implements Step {}

    /** To all items. */
    record All() implements Step {}

    static Path of(String text) {
        List<Step> steps = new ArrayList<>();
        var found = STEP.matcher(text);
        while (found.find()) {
            steps.add(found.group(1) == null ? item(found.group(2)) : new Member(found.group(1)));
        }
        return new Path(text, List.copyOf(steps));
    }

    private static Step item(String item) {
        if (item.equals("*")) {
            return new All();
        }
        if (item.matches("-?\\d+")) {
            return new Index(Integer.parseInt(item));
        }
        int equals = item.indexOf('=');
        return new Where(List.of(item.substring(0, equals).split("/")), item.substring(equals + 1));
    }

    boolean isOfAll() {
        return steps.stream().anyMatch(All.class::isInstance);
    }

    /** What is there: the value, or null; a list of all values where the path has {@code [*]}. */
    @Nullable
    Object find(@Nullable Object tree) {
        List<Object> values = tree == null ? List.of() : List.of(tree);
        for (Step step : steps) {
            values = values.stream().flatMap(value -> step(value, step)).toList();
        }
        return isOfAll() ? values : values.isEmpty() ? null : values.get(0);
    }

    private static Stream<Object> step(Object value, Step step) {
        if (step instanceof Member member) {
            return value instanceof Map<?, ?> map ? Stream.ofNullable(map.get(member.name())) : Stream.empty();
        }
        if (!(value instanceof List<?> items)) {
            return Stream.empty();
        }
        if (step instanceof Index index) {
            int at = index.index() < 0 ? items.size() + index.index() : index.index();
            return at >= 0 && at < items.size() ? Stream.of(items.get(at)) : Stream.empty();
        }
        if (step instanceof Where where) {
            return items.stream()
                    .filter(item -> where.value().equals(Check.text(member(item, where.member()))))
                    .limit(1)
                    .map(item -> (Object) item);
        }
        return items.stream().map(item -> (Object) item);
    }

    private static @Nullable Object member(@Nullable Object item, List<String> names) {
        Object value = item;
        for (String name : names) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }
}
