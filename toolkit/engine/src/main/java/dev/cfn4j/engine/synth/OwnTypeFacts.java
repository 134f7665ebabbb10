package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.spec.OwnFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.SpecException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts of third-party and private resource types that a class path brings beside their classes, on their way to the synth directory. */
final class OwnTypeFacts {
    private final SortedMap<String, ResourceType> types = new TreeMap<>();

    /**
     * The facts on the class path; where two parts of it have one type, those of the first.
     *
     * @throws ToolkitException if they cannot be read
     */
    static OwnTypeFacts on(ClassLoader loader) throws IOException {
        OwnTypeFacts facts = new OwnTypeFacts();
        for (URL resource : Collections.list(loader.getResources(OwnFacts.RESOURCE))) {
            facts.read(resource);
        }
        return facts;
    }

    private void read(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        // A jar that stays open in a cache cannot be replaced by the next build on some systems.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            OwnFacts.read(in.readAllBytes(), resource.toString()).forEach(type -> types.putIfAbsent(type.name(), type));
        } catch (SpecException e) {
            throw ToolkitException.of(
                    String.valueOf(e.getMessage()), "Generate the own types of that part of the class path again.", e);
        }
    }

    /** Writes them to the synth directory, if there are any. */
    void write(Path directory) throws IOException {
        if (!types.isEmpty()) {
            Files.write(directory.resolve(OwnFacts.FILE), OwnFacts.write(types.values()));
        }
    }
}
