package dev.cfn4j.engine.stack;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Findings;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.synth.Manifest;
import dev.cfn4j.dsl.synth.Manifest.StackEntry;
import dev.cfn4j.dsl.synth.ManifestJson;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.SourceRoots;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.OwnFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a synth directory holds.
 *
 * @param directory where it is
 * @param base what locations name files relative to
 * @param catalogVersion version of the facts that the resource classes were generated from; null where the project has none
 * @param ownTypes the facts of types that the project brings itself
 * @param stacks the stacks, dependencies before dependents
 */
public record ProjectStacks(
        Path directory,
        Path base,
        @Nullable String catalogVersion,
        List<ResourceType> ownTypes,
        List<ProjectStack> stacks) {
    /** Keeps copies of the lists. */
    public ProjectStacks {
        ownTypes = List.copyOf(ownTypes);
        stacks = List.copyOf(stacks);
    }

    /**
     * Reads a synth directory.
     *
     * @throws ToolkitException if it is none, or a damaged one
     */
    public static ProjectStacks read(Path directory, SourceRoots sources, ToolkitHost host) {
        if (!Files.isRegularFile(directory.resolve(Manifest.FILE))) {
            throw ToolkitException.of(
                    "no synth directory at " + directory,
                    "Run synth first, or say where it is with " + host.spell(Option.OUTPUT) + ".");
        }
        try {
            Manifest manifest = ManifestJson.read(directory);
            List<ProjectStack> stacks = manifest.stacks().stream()
                    .map(entry -> stack(directory, entry, sources))
                    .toList();
            return new ProjectStacks(directory, sources.base(), manifest.catalogVersion(), ownTypes(directory), stacks);
        } catch (DocumentException | SpecException e) {
            throw ToolkitException.of(String.valueOf(e.getMessage()), "Run synth again.", e);
        } catch (IOException | UncheckedIOException e) {
            throw ToolkitException.of(
                    "the synth directory " + directory + " cannot be read: " + e.getMessage(), "Run synth again.", e);
        }
    }

    private static List<ResourceType> ownTypes(Path directory) throws IOException {
        Path file = directory.resolve(OwnFacts.FILE);
        return Files.exists(file) ? OwnFacts.read(Files.readAllBytes(file), file.toString()) : List.of();
    }

    private static ProjectStack stack(Path directory, StackEntry entry, SourceRoots sources) {
        Document template = new Document(
                JsonDocuments.read(inside(directory, entry.templateFile())),
                sources.resolve(LocationsJson.read(inside(directory, entry.locationsFile()))));
        return new ProjectStack(
                entry.name(),
                entry.className(),
                template,
                entry.parameters(),
                entry.tags(),
                entry.immutableTags(),
                entry.dependencies(),
                entry.place(),
                entry.renames(),
                houseFindings(inside(directory, entry.name() + Manifest.FINDINGS_SUFFIX), sources));
    }

    private static List<Finding> houseFindings(Path file, SourceRoots sources) {
        try {
            return Files.exists(file)
                    ? Findings.fromJson(Files.readString(file)).stream()
                            .map(sources::resolve)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inside(Path directory, String file) {
        Path path = directory.resolve(file).normalize();
        if (!path.startsWith(directory.normalize())) {
            throw new DocumentException(directory.resolve(Manifest.FILE) + " names `" + file
                    + "`, which is outside of the synth directory");
        }
        return path;
    }

    /** What these stacks are judged by: the facts of this tool, and those that the project brings itself. */
    public Catalog catalog() {
        return Catalog.bundled().with(ownTypes);
    }

    /** The stack of that name. */
    public Optional<ProjectStack> find(String name) {
        return stacks.stream().filter(stack -> stack.name().equals(name)).findFirst();
    }
}
