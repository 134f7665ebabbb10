package dev.cfn4j.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Properties in the order in which they were first set: what resources and structures have in common. Generated setters are
 * one call to a protected method of this class each. Scalars are replaced when set again; lists and maps are added to.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class PropertyBag<S extends PropertyBag<S>> {
    /** The properties by their names in the template. */
    Store properties = new Store();

    PropertyBag() {}

    /**
     * Sets any property by its name in the template: the way to say what the generated setters do not know yet.
     *
     * @throws TemplateException if the value cannot stand in a template
     */
    public final S property(String name, Object value) {
        Literals.check(value);
        return set(name, value);
    }

    /** Repeats a property for every item: Fn::ForEach, see {@link Fn#forEach(String, String, List, Map)}. */
    public final S forEach(String loop, String identifier, List<String> items, Map<String, ?> property) {
        Loop.ofProperties(loop, identifier, List.copyOf(items), property).forEach(properties::put);
        return self();
    }

    /** Repeats a property for every item of a list that is known at deployment. */
    public final S forEach(
            String loop, String identifier, Value<? extends List<String>> items, Map<String, ?> property) {
        Loop.ofProperties(loop, identifier, items, property).forEach(properties::put);
        return self();
    }

    /** Sets a property, replacing what it had. */
    protected final S set(String name, @Nullable Object value) {
        properties.put(name, Literals.present(name, value));
        return self();
    }

    /** Sets a property to a structure that the consumer fills, replacing what it had. */
    protected final <R extends Structure<R>> S set(String name, R structure, Consumer<? super R> fill) {
        fill.accept(structure);
        return set(name, structure);
    }

    /** Appends literals or values to a list property. */
    protected final S append(String name, Object[] items) {
        return append(name, Object.class, Arrays.asList(items));
    }

    /** Appends whole numbers to a list property. */
    protected final S append(String name, long[] items) {
        return append(name, Long.class, Arrays.stream(items).boxed().toList());
    }

    /** Appends numbers to a list property. */
    protected final S append(String name, double[] items) {
        return append(name, Double.class, Arrays.stream(items).boxed().toList());
    }

    /** Appends booleans to a list property. */
    protected final S append(String name, boolean[] items) {
        properties.appendAll(name, List.of());
        for (boolean item : items) {
            properties.append(name, item);
        }
        return self();
    }

    /** Appends one literal or value to a list property. */
    protected final S appendItem(String name, @Nullable Object item) {
        properties.append(name, Literals.present(name, item));
        return self();
    }

    /** Appends items to a list property, each a literal of that class or a value. */
    protected final S append(String name, Class<?> literal, Iterable<?> items) {
        properties.appendAll(name, Literals.checked(name, literal, items));
        return self();
    }

    /** Appends a structure that the consumer fills to a list property. */
    protected final <R extends Structure<R>> S append(String name, R structure, Consumer<? super R> fill) {
        fill.accept(structure);
        properties.append(name, structure);
        return self();
    }

    /** Sets one member of a map property. */
    protected final S put(String name, String key, @Nullable Object value) {
        properties.putMember(name, key, Literals.present(name + "." + key, value));
        return self();
    }

    /** Sets one member of a map property to a structure that the consumer fills. */
    protected final <R extends Structure<R>> S put(String name, String key, R structure, Consumer<? super R> fill) {
        fill.accept(structure);
        return put(name, key, structure);
    }

    /** Sets members of a map property, each a literal of that class or a value. */
    protected final S put(String name, Class<?> literal, Map<String, ?> members) {
        properties.putMembers(name, Literals.checked(name, literal, members));
        return self();
    }

    /** The value itself, if it can stand in a template. */
    protected static Object checkedTree(Object value) {
        Literals.check(value);
        return value;
    }

    /** The items themselves, each a literal of that class or a value. */
    protected static Iterable<?> checkedItems(Class<?> literal, Iterable<?> items) {
        return Literals.checked("item", literal, items);
    }

    /** The members themselves, each a literal of that class or a value. */
    protected static Map<String, ?> checkedMembers(Class<?> literal, Map<String, ?> members) {
        return Literals.checked("member", literal, members);
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }
}
