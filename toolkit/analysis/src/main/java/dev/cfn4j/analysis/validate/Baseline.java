package dev.cfn4j.analysis.validate;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings that old templates have, and that are not to stop their next change. Whatever is not among them is reported. */
public final class Baseline {
    /** No findings. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final Map<String, Set<String>> byTemplate;

    private Baseline(Map<String, Set<String>> byTemplate) {
        this.byTemplate = byTemplate;
    }

    /** The baseline that has all of these findings, by the names of their templates. */
    public static Baseline of(Map<String, List<Finding>> findings) {
        Map<String, Set<String>> entries = new TreeMap<>();
        findings.forEach((template, found) -> found.forEach(finding ->
                entries.computeIfAbsent(template, name -> new TreeSet<>()).add(entry(finding))));
        return new Baseline(entries);
    }

    /** Reads what {@link #toJson} wrote; anything else in it is passed over. */
    public static Baseline read(Node root) {
        Map<String, Set<String>> entries = new TreeMap<>();
        root.membersOrNone().forEach((template, list) -> {
            Set<String> found = new LinkedHashSet<>();
            if (list instanceof ListNode items) {
                items.items().forEach(item -> item.text().ifPresent(found::add));
            }
            entries.put(template, found);
        });
        return new Baseline(entries);
    }

    /** Whether the finding about that template is among them. */
    public boolean contains(String template, Finding finding) {
        Set<String> entries = byTemplate.get(template);
        return entries != null && entries.contains(entry(finding));
    }

    /** How many findings there are. */
    public int size() {
        return byTemplate.values().stream().mapToInt(Set::size).sum();
    }

    /** An object of lists, sorted: rule and place of each finding by template. */
    public String toJson() {
        return JsonTreeWriter.text(Layout.PRETTY, out -> {
                    out.startObject();
                    byTemplate.forEach((template, entries) -> {
                        out.name(template);
                        out.startArray();
                        entries.forEach(out::string);
                        out.endArray();
                    });
                    out.endObject();
                })
                + "\n";
    }

    /** Without message and line: those change where nothing has. */
    private static String entry(Finding finding) {
        return (finding.rule() + " " + finding.path()).stripTrailing();
    }
}
