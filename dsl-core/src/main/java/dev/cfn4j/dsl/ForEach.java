package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The argument of an Fn::ForEach: what stands in the body is repeated for every item of the collection.
 *
 * @param identifier the name that stands for the item
 * @param collection strings, or a value that resolves to a list of strings
 * @param body writes members into the object that the writer is in
 */
record ForEach(String identifier, Object collection, Consumer<TreeWriter> body) implements Value<Object> {
    ForEach {
        Macros.expect();
        LogicalId.checked("loop's identifier", identifier);
        if (collection instanceof List<?> items) {
            check(items);
        }
    }

    private static void check(List<?> items) {
        if (items.isEmpty()) {
            throw new TemplateException("a loop needs at least one item, found an empty list");
        }
        Set<Object> seen = new HashSet<>();
        for (Object item : items) {
            if (!seen.add(item)) {
                throw new TemplateException("the items of a loop differ from each other, found `" + item + "` twice");
            }
        }
    }

    /** Whether every item is known, and fit to be part of a logical ID. */
    static boolean isAlphanumeric(Object collection) {
        return collection instanceof List<?> items
                && items.stream()
                        .allMatch(item ->
                                item instanceof String text && LogicalId.isAlphanumeric(text) && !text.isEmpty());
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.needs(Macros.LANGUAGE_EXTENSIONS);
        out.startArray();
        out.string(identifier);
        Literals.write(collection, out);
        out.startObject();
        body.accept(out);
        out.endObject();
        out.endArray();
    }

    @Override
    public String describe() {
        return "Fn::ForEach(" + identifier + " in " + Literals.describe(collection) + ")";
    }
}
