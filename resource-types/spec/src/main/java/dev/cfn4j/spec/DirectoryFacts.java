package dev.cfn4j.spec;

import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ProvenanceFormat;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The facts in a directory: {@code provenance.json} and one file for each service below {@code services}. */
final class DirectoryFacts implements FactsSource {
    private final Path directory;
    private final SortedMap<String, ResourceType> types;

    DirectoryFacts(Path directory) {
        this.directory = directory;
        this.types = readAll(directory.resolve("services"));
    }

    @Override
    public Provenance provenance() {
        var file = directory.resolve("provenance.json");
        return ProvenanceFormat.read(JsonText.readObject(open(file), file.toString()));
    }

    @Override
    public SortedSet<String> typeNames() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) types.keySet());
    }

    @Override
    public Optional<ResourceType> read(String typeName) {
        return Optional.ofNullable(types.get(typeName));
    }

    private static SortedMap<String, ResourceType> readAll(Path services) {
        SortedMap<String, ResourceType> result = new TreeMap<>();
        for (var file : filesOf(services)) {
            JsonText.readObject(open(file), file.toString())
                    .children()
                    .forEach((name, facts) -> result.put(name, ResourceTypeFormat.read(name, facts)));
        }
        return result;
    }

    private static List<Path> filesOf(Path services) {
        try (var files = Files.list(services)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new SpecException("no facts in " + services + ": expected one .json file for each service", e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new SpecException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
