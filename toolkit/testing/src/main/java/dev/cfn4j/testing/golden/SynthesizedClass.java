package dev.cfn4j.testing.golden;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.synth.Manifest;
import dev.cfn4j.dsl.synth.ManifestJson;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stack class as the tools run it.
 *
 * @param document its template; empty if synthesis failed
 * @param findings what synthesis said
 */
record SynthesizedClass(Optional<Document> document, List<Finding> findings) {
    /** Runs the class of that name. */
    static SynthesizedClass of(String className, ClassLoader loader) {
        try {
            Path folder = Files.createTempDirectory("golden");
            try {
                return run(className, loader, folder.resolve("synth"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SynthesizedClass run(String className, ClassLoader loader, Path directory) {
        String json = Synthesis.synthesize(directory.toString(), new String[] {className}, loader);
        SynthesisResult result = SynthesisResult.fromJson(json);
        List<Finding> findings =
                result.findings().stream().map(SynthesizedClass::atUserLine).toList();
        if (result.failed() || !Files.exists(directory.resolve(Manifest.FILE))) {
            return new SynthesizedClass(Optional.empty(), findings);
        }
        List<Manifest.StackEntry> stacks = ManifestJson.read(directory).stacks();
        if (stacks.size() != 1) {
            throw new AssertionError(className + " lists " + stacks.size()
                    + " stacks, and a case is one: give them to GoldenFiles.stacks instead");
        }
        Manifest.StackEntry entry = stacks.get(0);
        Document document = new Document(
                JsonDocuments.read(directory.resolve(entry.templateFile())),
                LocationsJson.read(directory.resolve(entry.locationsFile())));
        return new SynthesizedClass(Optional.of(document), findings);
    }

    /** A class that is not found has no line of the user's: the nearest frame is the call in here. */
    private static Finding atUserLine(Finding finding) {
        String here = SynthesizedClass.class.getName().replace('.', '/') + ".java";
        boolean isHere = finding.location() != null && finding.location().file().equals(here);
        return isHere
                ? new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.stack(),
                        finding.path(),
                        null,
                        finding.message(),
                        finding.remedy())
                : finding;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
