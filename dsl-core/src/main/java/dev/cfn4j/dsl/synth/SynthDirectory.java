package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Findings;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.rule.HouseRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes a synth directory as a whole: it appears complete, or the one that was there stays. */
final class SynthDirectory {
    private final Path target;

    SynthDirectory(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /** Whether writing would replace nothing but an earlier synth directory. */
    boolean isOurs() throws IOException {
        if (!Files.exists(target) || Files.exists(target.resolve(Manifest.FILE))) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    void write(Manifest manifest, List<SynthesizedStack> stacks, HouseRules rules) throws IOException {
        Path parent = java.util.Objects.requireNonNull(target.getParent(), "a synth directory is not the root");
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "." + target.getFileName());
        try {
            json(fresh.resolve(Manifest.FILE), out -> ManifestJson.write(manifest, out));
            for (int i = 0; i < stacks.size(); i++) {
                write(fresh, manifest.stacks().get(i), stacks.get(i));
                findings(
                        fresh.resolve(stacks.get(i).name() + Manifest.FINDINGS_SUFFIX),
                        rules.check(stacks.get(i).document()));
            }
            delete(target);
            Files.move(fresh, target);
        } finally {
            delete(fresh);
        }
    }

    private static void write(Path directory, Manifest.StackEntry entry, SynthesizedStack stack) throws IOException {
        json(directory.resolve(entry.templateFile()), stack.document().root()::writeTo);
        json(
                directory.resolve(entry.locationsFile()),
                out -> LocationsJson.write(stack.document().locations(), out));
    }

    private static void findings(Path file, List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            Files.writeString(file, Findings.toJson(findings) + "\n");
        }
    }

    private static void json(Path file, Consumer<TreeWriter> content) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            JsonTreeWriter out = JsonTreeWriter.to(stream, Layout.PRETTY);
            content.accept(out);
            out.endDocument();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
