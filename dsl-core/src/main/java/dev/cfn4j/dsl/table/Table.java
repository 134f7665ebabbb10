package dev.cfn4j.dsl.table;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.check.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of text under named columns. Choose rows with {@link #where}, then take values out of them:
 *
 * <pre>{@code
 * var subnets = table("vpc.txt").where("visibility", "private").where("zone", "a", "c");
 * mapping("Subnets").from(subnets.multimap("env", "region", "subnet"));
 * var ami = table("images.csv").where("region", "us-east-1").get("ami");
 * }</pre>
 *
 * <p>A column that is not there is a {@link TemplateException}. An empty cell is the empty string.
 */
public final class Table {
    private final String name;
    private final List<String> header;
    private final List<Map<String, String>> rows;
    private final List<String> conditions;

    Table(String name, List<String> header, List<Map<String, String>> rows, List<String> conditions) {
        this.name = name;
        this.header = List.copyOf(header);
        this.rows = rows.stream().map(Collections::unmodifiableMap).toList();
        this.conditions = List.copyOf(conditions);
    }

    /**
     * A table from text; the first line names the columns, and empty lines do not count.
     *
     * @param name what the table is called in messages; {@code .csv} at its end says commas, {@code .tsv} tabs, anything else columns that are
     *     cut at the character positions that are blank in every line
     * @throws TemplateException if the text is no such table
     */
    public static Table parse(String name, String text) {
        return new TableText(name).parse(text);
    }

    /** The rows whose column has one of these values. */
    public Table where(String column, String... values) {
        return where(column, List.of(values));
    }

    /** The rows whose column has one of these values. */
    public Table where(String column, Collection<String> values) {
        check(column);
        List<String> more = new ArrayList<>(conditions);
        more.add(column + " is "
                + String.join(
                        " or ", values.stream().map(value -> "`" + value + "`").toList()));
        return new Table(
                name,
                header,
                rows.stream().filter(row -> values.contains(row.get(column))).toList(),
                more);
    }

    /** The names of the columns, without those named here. */
    public List<String> header(String... except) {
        Set<String> without = Set.copyOf(checked(except));
        return header.stream().filter(column -> !without.contains(column)).toList();
    }

    /** The rows, each with its values by column. */
    public List<Map<String, String>> rows() {
        return rows;
    }

    /**
     * The value of a column, which is the same in all rows.
     *
     * @throws TemplateException if there is no row, or rows have different values
     */
    public String get(String column) {
        check(column);
        return single(rows, column);
    }

    /** The different values of a column, in the order of the rows. */
    public List<String> list(String column) {
        check(column);
        return distinct(rows, column);
    }

    /**
     * Values of the last column, by the values of the columns before it: maps in maps.
     *
     * @throws TemplateException if rows that agree in all columns but the last differ in that
     */
    public Map<String, Object> map(String first, String second, String... more) {
        return nested(rows, path(first, second, more), false);
    }

    /** Lists of the different values of the last column, by the values of the columns before it: maps in maps. */
    public Map<String, Object> multimap(String first, String second, String... more) {
        return nested(rows, path(first, second, more), true);
    }

    /**
     * The values of some columns by column, by the values of a key column.
     *
     * @throws TemplateException if rows with the same key differ
     */
    public Map<String, Map<String, String>> multihash(String key, String... columns) {
        check(key);
        List<String> wanted = checked(columns);
        Map<String, Map<String, String>> result = new LinkedHashMap<>();
        grouped(rows, key).forEach((value, group) -> {
            Map<String, String> cells = new LinkedHashMap<>();
            wanted.forEach(column -> cells.put(column, single(group, column)));
            result.put(value, cells);
        });
        return result;
    }

    private List<String> path(String first, String second, String... more) {
        List<String> path = new ArrayList<>(List.of(first, second));
        path.addAll(List.of(more));
        path.forEach(this::check);
        return path;
    }

    private Map<String, Object> nested(List<Map<String, String>> from, List<String> path, boolean multi) {
        Map<String, Object> result = new LinkedHashMap<>();
        List<String> rest = path.subList(1, path.size());
        grouped(from, path.get(0))
                .forEach((value, group) -> result.put(
                        value,
                        rest.size() > 1
                                ? nested(group, rest, multi)
                                : multi ? distinct(group, rest.get(0)) : single(group, rest.get(0))));
        return result;
    }

    private static Map<String, List<Map<String, String>>> grouped(List<Map<String, String>> from, String column) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        from.forEach(row -> groups.computeIfAbsent(row.getOrDefault(column, ""), value -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private static List<String> distinct(List<Map<String, String>> from, String column) {
        return List.copyOf(new LinkedHashSet<>(
                from.stream().map(row -> row.getOrDefault(column, "")).toList()));
    }

    private String single(List<Map<String, String>> from, String column) {
        List<String> values = distinct(from, column);
        if (values.isEmpty()) {
            throw new TemplateException(this + " has no row, so `" + column + "` has no value");
        }
        if (values.size() > 1) {
            throw new TemplateException(this + ": `" + column + "` has " + values.size() + " different values in "
                    + from.size() + " rows, expected one: " + String.join(", ", values)
                    + "; choose rows with where(…), or take a list or a multimap");
        }
        return values.get(0);
    }

    private List<String> checked(String... columns) {
        List.of(columns).forEach(this::check);
        return List.of(columns);
    }

    private void check(String column) {
        if (!header.contains(column)) {
            throw new TemplateException(name + " has no column `" + column + "`"
                    + Suggestion.nearest(column, header)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(": expected one of " + String.join(", ", header)));
        }
    }

    /** The table's name, and how its rows were chosen. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? name : name + " where " + String.join(" and ", conditions);
    }
}
