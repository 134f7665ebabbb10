package dev.cfn4j.dsl;

import dev.cfn4j.dsl.file.Tree;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.table.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping: values by two keys, looked up at build time or at deployment. */
public final class Mapping {
    private final String name;
    private final Store rows = new Store();

    Mapping(String name) {
        this.name = LogicalId.checked("mapping", name);
    }

    /** The name in the Mappings section. */
    public String name() {
        return name;
    }

    /** Adds a row: values by second-level key under a top-level key. Values are strings, numbers, booleans or lists of these. */
    public Mapping row(String topLevelKey, Map<String, ?> values) {
        Literals.check(values);
        addRow(topLevelKey, values);
        return this;
    }

    private void addRow(String topLevelKey, @Nullable Object values) {
        if (!(values instanceof Map<?, ?>)) {
            throw new TemplateException("the row `" + topLevelKey + "` of the mapping `" + name
                    + "` has values by second-level key, found " + values);
        }
        if (rows.has(topLevelKey)) {
            SourceLocation first = rows.placeOf(topLevelKey);
            throw new TemplateException("the row `" + topLevelKey + "` of the mapping `" + name + "` is defined twice"
                    + (first == null ? "" : ", first at " + first));
        }
        rows.put(topLevelKey, values);
    }

    /**
     * Adds all rows: values by second-level key, by top-level key, as {@link Table} and {@link Tree} give them.
     *
     * @throws TemplateException if a value cannot stand in a template, or a row is there already
     */
    public Mapping from(Map<String, ?> tree) {
        Literals.check(tree);
        Order.of(tree).forEach(this::addRow);
        return this;
    }

    /**
     * The value itself, looked up now: a string, number, boolean or list, for the Java code that asks.
     *
     * @throws TemplateException if no row added so far has these keys
     */
    public Object get(String topLevelKey, String secondLevelKey) {
        return keys().value(topLevelKey, secondLevelKey);
    }

    /**
     * Looks the value up now, so that the template holds the value and no function; {@link #findInMap} leaves that to the deployment.
     *
     * @throws TemplateException if no row added so far has these keys
     */
    public Value<String> find(String topLevelKey, String secondLevelKey) {
        return new Literal<>(get(topLevelKey, secondLevelKey));
    }

    /**
     * Fn::FindInMap whose first key is known at deployment, such as the region.
     *
     * @throws TemplateException if no row added so far has the second key
     */
    public Value<String> find(Value<String> topLevelKey, String secondLevelKey) {
        return findInMap(topLevelKey, secondLevelKey);
    }

    /**
     * Fn::FindInMap whose second key is known at deployment.
     *
     * @throws TemplateException if no row added so far has the first key
     */
    public Value<String> find(String topLevelKey, Value<String> secondLevelKey) {
        return findInMap(topLevelKey, secondLevelKey);
    }

    /** Fn::FindInMap whose keys are both known at deployment. */
    public Value<String> find(Value<String> topLevelKey, Value<String> secondLevelKey) {
        return findInMap(topLevelKey, secondLevelKey);
    }

    /**
     * The same for a list: looked up now where both keys are strings, Fn::FindInMap where one is a value.
     *
     * @param topLevelKey a string or value
     * @param secondLevelKey a string or value
     * @throws TemplateException if no row added so far has these keys, or there is no list
     */
    public Value<List<String>> findList(Object topLevelKey, Object secondLevelKey) {
        if (topLevelKey instanceof String top && secondLevelKey instanceof String second) {
            return new Literal<>(keys().list(top, second));
        }
        return Fn.list(findInMap(topLevelKey, secondLevelKey));
    }

    /**
     * The same with a value for keys that are not there. Looked up now where both keys are strings; otherwise Fn::FindInMap with
     * {@code DefaultValue}, which brings the macro {@code AWS::LanguageExtensions} along.
     *
     * @param topLevelKey a string or value
     * @param secondLevelKey a string or value
     * @param otherwise a literal or value
     */
    public Value<String> findOrDefault(Object topLevelKey, Object secondLevelKey, Object otherwise) {
        Literals.check(otherwise);
        if (topLevelKey instanceof String top && secondLevelKey instanceof String second) {
            Object found = keys().find(top, second);
            return new Literal<>(found == null ? otherwise : found);
        }
        return Intrinsic.needing(
                Macros.LANGUAGE_EXTENSIONS,
                "Fn::FindInMap",
                List.of(name, key(topLevelKey), key(secondLevelKey), Map.of("DefaultValue", otherwise)));
    }

    /**
     * Fn::FindInMap whatever the keys are, so that the template shows the mapping at work.
     *
     * @param topLevelKey a string or value
     * @param secondLevelKey a string or value
     * @throws TemplateException if no row added so far has a key that is a string
     */
    public Value<String> findInMap(Object topLevelKey, Object secondLevelKey) {
        keys().check(key(topLevelKey), key(secondLevelKey));
        return new Intrinsic<>("Fn::FindInMap", List.of(name, topLevelKey, secondLevelKey));
    }

    private static Object key(Object key) {
        if (!(key instanceof String || key instanceof Value<?>)) {
            throw new TemplateException("a key of a mapping is a string or value, found " + key + " of "
                    + key.getClass().getName());
        }
        return key;
    }

    private MappingKeys keys() {
        return new MappingKeys(name, rows);
    }

    Store rows() {
        return rows;
    }
}
