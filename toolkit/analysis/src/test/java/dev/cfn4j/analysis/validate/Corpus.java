package dev.cfn4j.analysis.validate;

import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Real templates with the verdicts of another validator; not part of the repository, so it may be absent. */
final class Corpus {
    private final Path directory;
    private final Map<String, Node> verdicts;

    private Corpus(Path directory) {
        this.directory = directory;
        this.verdicts = JsonDocuments.read(directory.resolve("expected.json")).membersOrNone();
    }

    /** Where the corpus would be, seen from the module. */
    static Path expectedAt() {
        return Path.of("").toAbsolutePath().resolve("../../../shared/corpus").normalize();
    }

    static Corpus open() {
        return new Corpus(expectedAt());
    }

    /** The JSON templates by name. */
    Map<String, Path> jsonTemplates() throws IOException {
        Map<String, Path> templates = new TreeMap<>();
        try (var files = Files.list(directory.resolve("templates"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> templates.put(file.getFileName().toString(), file));
        }
        return templates;
    }

    /** Whether the other validator finds no error in a template. */
    boolean isClean(String name) {
        return errors(name).isEmpty();
    }

    /** The rules of the errors that the other validator finds. */
    List<String> errors(String name) {
        Node findings = verdicts.getOrDefault(name, new ListNode(List.of()));
        return ((ListNode) findings)
                .items().stream()
                        .filter(finding -> finding.find("level")
                                .flatMap(Node::text)
                                .filter("Error"::equalsIgnoreCase)
                                .isPresent())
                        .map(finding -> finding.find("rule").flatMap(Node::text).orElse(""))
                        .toList();
    }
}
