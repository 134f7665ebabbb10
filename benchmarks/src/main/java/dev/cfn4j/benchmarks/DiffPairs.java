package dev.cfn4j.benchmarks;

import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the diff says of pairs of templates, and how long it takes; the counterpart of {@code diff/peer.cjs}. */
public final class DiffPairs {
    private DiffPairs() {}

    /** {@code verdicts FOLDER OUT} writes every pair as JSON to OUT and prints what the diff says; {@code times OLD NEW} prints milliseconds. */
    public static void main(String... arguments) throws IOException {
        if (arguments[0].equals("verdicts")) {
            verdicts(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            times(json(Path.of(arguments[1])), json(Path.of(arguments[2])));
        }
    }

    private static void verdicts(Path folder, Path out) throws IOException {
        List<Path> pairs;
        try (var all = Files.list(folder)) {
            pairs = all.sorted().toList();
        }
        for (Path pair : pairs) {
            Path given = pair.resolve("given.json");
            Node more = Files.exists(given) ? JsonDocuments.read(given) : new Node.ObjectNode(Map.of());
            Path target = Files.createDirectories(out.resolve(pair.getFileName()));
            StackContent old = side(pair, "old", more, target);
            StackContent wanted = side(pair, "new", more, target);
            System.out.println(pair.getFileName() + "\t" + text(old, wanted));
        }
    }

    private static StackContent side(Path pair, String side, Node given, Path target) throws IOException {
        Path file = pair.resolve(side + ".yaml");
        if (!Files.exists(file)) {
            return StackContent.NONE;
        }
        Node root = YamlDocuments.read(file).root();
        Files.writeString(target.resolve(side + ".json"), JsonTreeWriter.text(Layout.PRETTY, root::writeTo));
        Map<String, String> parameters = given
                .find(side)
                .flatMap(it -> it.find("parameters"))
                .map(Node::membersOrNone)
                .orElse(Map.of())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().text().orElse("")));
        return new StackContent(new Document(root, Locations.NONE), parameters, Map.of());
    }

    private static String text(StackContent old, StackContent wanted) {
        String text = TemplateDiff.between(old, wanted, Catalog.bundled()).resources().stream()
                .map(resource -> resource.logicalId() + ": " + word(resource))
                .sorted()
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "nothing" : text;
    }

    private static String word(ResourceChange resource) {
        return switch (resource.kind()) {
            case ADDED -> "add";
            case REMOVED -> resource.fate().kept() ? "remove (kept)" : "remove";
            case MODIFIED ->
                switch (resource.effect()) {
                    case NONE -> resource.isTouched() ? "add or remove?" : "nothing";
                    case IN_PLACE, SOME_INTERRUPTION -> "change";
                    case MAYBE_REPLACEMENT -> "replace?";
                    case REPLACEMENT -> "replace";
                    case NOT_POSSIBLE -> "refused";
                };
        };
    }

    private static StackContent json(Path file) {
        return StackContent.of(new Document(JsonDocuments.read(file), Locations.NONE));
    }

    /** CPU milliseconds of one diff, after as many rounds to warm up. */
    private static void times(StackContent old, StackContent wanted) {
        int rounds = Integer.getInteger("rounds", 1000);
        int differences = 0;
        for (int i = 0; i < rounds; i++) {
            differences += TemplateDiff.between(old, wanted, Catalog.bundled())
                    .changes()
                    .size();
        }
        long start = cpu();
        for (int i = 0; i < rounds; i++) {
            differences += TemplateDiff.between(old, wanted, Catalog.bundled())
                    .changes()
                    .size();
        }
        System.out.printf("%.2f%n", (cpu() - start) / 1e6 / rounds);
        if (differences == 0) {
            throw new IllegalStateException("nothing differs, so nothing was measured");
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
