package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two snapshots, fact by fact. */
final class ChangeReport {
    private final List<String> lines = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    private ChangeReport() {}

    static ChangeReport of(Snapshot before, Snapshot after) {
        var report = new ChangeReport();
        SortedSet<String> names = new TreeSet<>(before.types().keySet());
        names.addAll(after.types().keySet());
        for (var name : names) {
            var old = before.types().get(name);
            var now = after.types().get(name);
            if (old == null) {
                report.add("type", "added", name, "");
            } else if (now == null) {
                report.add("type", "removed", name, "");
            } else if (!old.equals(now)) {
                report.compare(name, facts(ResourceTypeFormat.tree(old)), facts(ResourceTypeFormat.tree(now)));
            }
        }
        return report;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A line for each change and a summary at the end. */
    List<String> lines() {
        List<String> result = new ArrayList<>(lines);
        result.add(isEmpty() ? "no fact has changed" : "changes: " + counts);
        return result;
    }

    private void compare(String type, SortedMap<String, String> old, SortedMap<String, String> now) {
        var added = now.keySet().stream().filter(path -> !old.containsKey(path)).toList();
        var removed =
                old.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        outermost(added).forEach(path -> add(kind(path), "added", type + " " + path, now.getOrDefault(path, "")));
        outermost(removed).forEach(path -> add(kind(path), "removed", type + " " + path, old.getOrDefault(path, "")));
        now.forEach((path, value) -> {
            String was = old.getOrDefault(path, value);
            if (!was.equals(value)) {
                add(kind(path), "changed", type + " " + path, was + " -> " + value);
            }
        });
    }

    /** The paths that do not lie inside another one of them. */
    private static List<String> outermost(List<String> paths) {
        List<String> result = new ArrayList<>();
        for (var path : paths) {
            if (result.isEmpty() || !path.startsWith(result.get(result.size() - 1) + "/")) {
                result.add(path);
            }
        }
        return result;
    }

    private void add(String kind, String change, String place, String detail) {
        counts.merge(kind + " " + change, 1, Integer::sum);
        lines.add(change + " " + kind + ": " + place + (detail.isEmpty() ? "" : " " + detail));
    }

    private static String kind(String path) {
        if (path.matches("(definitions/[^/]+/)?properties/[^/]+")) {
            return "property";
        }
        if (path.matches("definitions/[^/]+")) {
            return "property type";
        }
        if (path.matches("attributes/[^/]+")) {
            return "attribute";
        }
        return path.matches("(.*/)?(type|ref)") ? "shape" : "constraint";
    }

    /** Every object and value of a tree by its path; the value of an object is empty. */
    private static SortedMap<String, String> facts(Map<String, Object> tree) {
        SortedMap<String, String> result = new TreeMap<>();
        collect("", tree, result);
        return result;
    }

    private static void collect(String path, Object value, SortedMap<String, String> result) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                String place = path.isEmpty() ? name.toString() : path + "/" + name;
                result.put(place, member instanceof Map ? "" : member.toString());
                collect(place, member, result);
            });
        }
    }
}
