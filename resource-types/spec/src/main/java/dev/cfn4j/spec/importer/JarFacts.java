package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ProvenanceFormat;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Splits the snapshot into what the jar holds: a compact resource for each type, and an index. Runs in the build. */
public final class JarFacts {
    private JarFacts() {}

    /** Takes the snapshot directory and the directory of classes to write to. */
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new SpecException("expected two arguments: the snapshot directory and the output directory");
        }
        var facts = Path.of(args[0]);
        var classes = Path.of(args[1]).resolve("dev/cfn4j/spec");
        write(Snapshot.read(facts), classes);
        JarSchemas.write(
                facts.resolve("schemas"), facts.resolveSibling("schema-places.json"), classes.resolve("schema"));
    }

    /** So that a type that is gone does not stay behind from an earlier build. */
    private static void deleteAll(Path types) throws IOException {
        try (var old = Files.list(types)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    static void write(Snapshot snapshot, Path directory) {
        try {
            var types = Files.createDirectories(directory.resolve("types"));
            deleteAll(types);
            for (var type : snapshot.types().values()) {
                var file = types.resolve(type.name().replace("::", ".") + ".json");
                Files.write(file, JsonText.compact(ResourceTypeFormat.tree(type)));
            }
            var index = ProvenanceFormat.tree(snapshot.provenance());
            index.put("types", List.copyOf(snapshot.types().keySet()));
            Files.write(directory.resolve("index.json"), JsonText.compact(index));
        } catch (IOException e) {
            throw new SpecException("the facts cannot be written to " + directory + ": " + e.getMessage(), e);
        }
    }
}
