package dev.cfn4j.codegen.compat;

import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.importer.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Compares the classes of two whole snapshots, as CONTRIBUTING.md says: only the types whose facts differ are generated. Prints
 * what would break user source.
 */
public final class CompareFacts {
    private CompareFacts() {}

    /**
     * Takes the directories of the old and the new facts.
     *
     * @throws IllegalStateException if something breaks
     * @throws IOException if a directory for the classes cannot be made
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "expected two directories of facts, the old and the new, found " + args.length);
        }
        Snapshot before = Snapshot.read(Path.of(args[0]));
        Snapshot after = Snapshot.read(Path.of(args[1]));
        if (differing(before, after).isEmpty()) {
            System.out.println("no type of the old facts differs");
            return;
        }
        Path scratch = Files.createTempDirectory("facts");
        GeneratedTypes old = GeneratedTypes.of(differing(before, after), scratch.resolve("before"), false);
        GeneratedTypes now = GeneratedTypes.of(differing(after, before), scratch.resolve("after"), false);
        ApiComparison comparison = ApiComparison.of(old.jar(), now.jar());
        System.out.println(
                before.provenance().version() + " -> " + after.provenance().version() + ": "
                        + differing(after, before).size() + " types differ, "
                        + comparison.breaking().size() + " changes break source");
        comparison.breaking().forEach(System.out::println);
        if (!comparison.breaking().isEmpty()) {
            throw new IllegalStateException("source that compiled would not compile any more: carry over what is gone");
        }
    }

    /** The types of one snapshot that the other does not have just so. */
    private static Collection<ResourceType> differing(Snapshot one, Snapshot other) {
        return one.types().values().stream()
                .filter(type -> !type.equals(other.types().get(type.name())))
                .toList();
    }
}
