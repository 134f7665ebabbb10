package dev.cfn4j.testing;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.synth.Manifest;
import dev.cfn4j.dsl.synth.ManifestJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a synth directory. */
public final class SynthDirectoryAssert extends AbstractAssert<SynthDirectoryAssert, Path> {
    SynthDirectoryAssert(Path directory) {
        super(directory, SynthDirectoryAssert.class);
        if (!Files.isRegularFile(directory.resolve(Manifest.FILE))) {
            failWithMessage("%s", "expected a synth directory, found no " + Manifest.FILE + " in " + directory);
        }
    }

    /** Fails unless exactly these stacks are there, in the order in which they are deployed. */
    public SynthDirectoryAssert hasStacks(String... names) {
        List<String> found =
                manifest().stacks().stream().map(Manifest.StackEntry::name).toList();
        if (!found.equals(List.of(names))) {
            failWithMessage("%s", "stacks of " + actual + "\n  expected: " + List.of(names) + "\n  found:    " + found);
        }
        return this;
    }

    /** Goes on with the template of a stack; fails if there is none of that name. */
    public TemplateAssert hasStack(String name) {
        Optional<Manifest.StackEntry> entry = manifest().stacks().stream()
                .filter(stack -> stack.name().equals(name))
                .findFirst();
        if (entry.isEmpty()) {
            failWithMessage(
                    "%s",
                    "expected a stack `" + name + "` in " + actual + ", found "
                            + manifest().stacks().stream()
                                    .map(Manifest.StackEntry::name)
                                    .toList());
        }
        return new TemplateAssert(read(entry.orElseThrow()));
    }

    /** Fails if a template has errors. */
    public SynthDirectoryAssert isValid() {
        manifest()
                .stacks()
                .forEach(stack ->
                        new TemplateAssert(read(stack)).as(stack.name()).isValid());
        return this;
    }

    private Manifest manifest() {
        return ManifestJson.read(actual);
    }

    private Document read(Manifest.StackEntry stack) {
        return new Document(
                JsonDocuments.read(actual.resolve(stack.templateFile())),
                LocationsJson.read(actual.resolve(stack.locationsFile())));
    }
}
