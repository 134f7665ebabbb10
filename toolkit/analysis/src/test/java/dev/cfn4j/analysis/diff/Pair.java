package dev.cfn4j.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.dsl.source.TemplateSource;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two sides of a stack in a folder: {@code old.yaml} and {@code new.yaml}, either may be missing, and {@code given.json} with parameters,
 * tags, renames and what is immutable.
 *
 * @param name the folder's name
 * @param old the old side
 * @param wanted the new side
 */
public record Pair(String name, StackContent old, StackContent wanted) {
    private static final Path ROOT = Path.of("src/test/resources/golden/pairs");

    /** All pairs by name. */
    public static List<Pair> all() throws IOException {
        try (var folders = Files.list(ROOT)) {
            return folders.sorted().map(Pair::read).toList();
        }
    }

    /** The pair of that name. */
    public static Pair named(String name) {
        return read(ROOT.resolve(name));
    }

    private static Pair read(Path folder) {
        Path file = folder.resolve("given.json");
        Node given = Files.exists(file) ? JsonDocuments.read(file) : new ObjectNode(Map.of());
        return new Pair(folder.getFileName().toString(), side(folder, "old", given), side(folder, "new", given));
    }

    private static StackContent side(Path folder, String side, Node given) {
        Path file = folder.resolve(side + ".yaml");
        if (!Files.exists(file)) {
            return StackContent.NONE;
        }
        TemplateSource source = TemplateReader.read(file, side + ".yaml");
        assertThat(source.faults()).isEmpty();
        Node more = given.find(side).orElse(new ObjectNode(Map.of()));
        return new StackContent(
                source.document().orElseThrow(),
                texts(more, "parameters"),
                texts(more, "tags"),
                texts(more, "renames"),
                new Immutables(items(more, "immutable-parameters"), items(more, "immutable-tags")));
    }

    private static Map<String, String> texts(Node given, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        given.find(name)
                .ifPresent(node -> node.membersOrNone()
                        .forEach((key, value) -> texts.put(key, value.text().orElseThrow())));
        return texts;
    }

    private static Set<String> items(Node given, String name) {
        Set<String> items = new LinkedHashSet<>();
        given.find(name)
                .ifPresent(list -> ((ListNode) list)
                        .items()
                        .forEach(item -> items.add(item.text().orElseThrow())));
        return items;
    }

    /** What differs. */
    public StackDiff diff() {
        return TemplateDiff.between(old, wanted, Catalog.bundled());
    }

    /** The same pair from the new side to the old one. */
    public Pair turned() {
        return new Pair(name, wanted, old);
    }
}
