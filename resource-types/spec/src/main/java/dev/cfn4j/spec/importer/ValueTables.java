package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes long lists of values short: what a region has is written as what some regions lack, and lists that depend on other
 * properties are written once for all the cases that share them.
 */
final class ValueTables {
    private static final Pattern REGION = Pattern.compile("[a-z]{2,}(-[a-z]+)+-\\d+");
    private static final Pattern VERSIONS = Pattern.compile("\\^\\((?:(.+)\\\\\\.\\.\\+\\|)?(.+)\\)\\$");

    private ValueTables() {}

    /** The short form; empty if the schema is no such table. */
    static Optional<Map<String, Object>> compact(Fields schema) {
        if (regions(schema).findAny().isPresent()) {
            return Optional.of(regional(schema));
        }
        boolean versions = schema.objects("allOf").size() > 100;
        return versions ? Optional.of(byVersion(schema)) : Optional.empty();
    }

    private static Stream<String> regions(Fields schema) {
        return schema.names().stream().filter(name -> REGION.matcher(name).matches());
    }

    private static Map<String, Object> regional(Fields schema) {
        Set<String> all = new TreeSet<>(regions(schema).toList());
        SortedMap<String, Case> cases = new TreeMap<>();
        for (String region : all) {
            Fields here = schema.object(region);
            if (here.has("enum")) {
                cases.computeIfAbsent("", key -> new Case(Map.of(), "")).add(region, here.texts("enum"));
            }
            for (Fields rule : here.objects("allOf")) {
                addRule(rule, region, cases);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("regions", List.copyOf(all));
        result.put("cases", cases.values().stream().map(it -> it.tree(all)).toList());
        return result;
    }

    private static void addRule(Fields rule, String region, SortedMap<String, Case> cases) {
        Map<String, Object> when = new TreeMap<>();
        rule.object("if")
                .object("properties")
                .children()
                .forEach((name, condition) -> condition.value("const").ifPresent(value -> when.put(name, value)));
        rule.object("then")
                .object("properties")
                .children()
                .forEach((name, values) -> cases.computeIfAbsent(when + name, key -> new Case(when, name))
                        .add(region, values.texts("enum")));
    }

    /** The values of one case, each with the regions that have it. */
    private record Case(Map<String, Object> when, String property, SortedMap<String, Set<String>> having) {
        Case(Map<String, Object> when, String property) {
            this(when, property, new TreeMap<>());
        }

        void add(String region, List<String> values) {
            values.forEach(value ->
                    having.computeIfAbsent(value, key -> new TreeSet<>()).add(region));
        }

        Map<String, Object> tree(Set<String> all) {
            SortedMap<String, List<String>> byLack = new TreeMap<>();
            having.forEach((value, regions) -> {
                Set<String> lacking = new TreeSet<>(all);
                lacking.removeAll(regions);
                byLack.computeIfAbsent(String.join(" ", lacking), key -> new ArrayList<>())
                        .add(value);
            });
            Map<String, Object> result = new LinkedHashMap<>();
            if (!property.isEmpty()) {
                result.put("when", when);
                result.put("property", property);
            }
            List<Object> values = new ArrayList<>();
            byLack.forEach((lacking, some) -> values.add(group("lacking", lacking, some)));
            result.put("values", values);
            return result;
        }
    }

    private static Map<String, Object> group(String key, String names, List<String> values) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(key, names);
        result.put("values", values);
        return result;
    }

    /** Engine, version and class: the version is a number such as 17.8, which stands for all below it too. */
    private static Map<String, Object> byVersion(Fields schema) {
        SortedMap<String, SortedMap<String, Set<String>>> versions = new TreeMap<>();
        for (Fields rule : schema.objects("allOf")) {
            Fields when = rule.object("if").object("properties");
            String engine = when.object("Engine").expectText("const");
            String classes = String.join(
                    " ",
                    rule.object("then")
                            .object("properties")
                            .object("DBInstanceClass")
                            .texts("enum"));
            versions.computeIfAbsent(engine, key -> new TreeMap<>())
                    .computeIfAbsent(classes, key -> new TreeSet<>())
                    .add(version(when.object("EngineVersion").expectText("pattern")));
        }
        return lists(versions);
    }

    /** Each list once, by number, and for each engine which versions have which list. */
    private static Map<String, Object> lists(SortedMap<String, SortedMap<String, Set<String>>> versions) {
        Map<String, Object> lists = new LinkedHashMap<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, Object> engines = new LinkedHashMap<>();
        versions.forEach((engine, byClasses) -> {
            Map<String, Object> here = new LinkedHashMap<>();
            byClasses.forEach((classes, some) -> {
                String number = numberOf(classes, numbers);
                lists.put(number, List.of(classes.split(" ")));
                here.put(number, String.join(" ", some));
            });
            engines.put(engine, here);
        });
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("lists", lists);
        result.put("engines", engines);
        return result;
    }

    private static String numberOf(String classes, Map<String, String> numbers) {
        String next = Integer.toString(numbers.size() + 1);
        String known = numbers.putIfAbsent(classes, next);
        return known == null ? next : known;
    }

    private static String version(String pattern) {
        var matcher = VERSIONS.matcher(pattern);
        if (!matcher.matches()) {
            throw new SpecException("a pattern of versions is '" + pattern + "'; expected ^(17\\.8\\..+|17\\.8)$");
        }
        return matcher.group(2).replace("\\", "");
    }
}
