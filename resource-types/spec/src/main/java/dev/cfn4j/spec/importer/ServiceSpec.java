package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The resources and property types in the npm package @aws-cdk/aws-service-spec, as it words them. */
final class ServiceSpec {
    private final SortedMap<String, Fields> resources = new TreeMap<>();
    private final Map<String, Fields> definitions = new HashMap<>();

    ServiceSpec(Fields database) {
        for (var resource : entities(database, "resource")) {
            resources.put(resource.expectText("cloudFormationType"), resource);
        }
        for (var definition : entities(database, "typeDefinition")) {
            definitions.put(definition.expectText("$id"), definition);
        }
    }

    static ServiceSpec read(Path archive) {
        byte[] packed = TarGz.entry(archive, "package/db.json.gz");
        try {
            var in = new GZIPInputStream(new ByteArrayInputStream(packed));
            return new ServiceSpec(JsonText.readObject(in, archive.getFileName() + "/db.json.gz"));
        } catch (IOException e) {
            throw new SpecException(archive + " has a db.json.gz that cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Fields> entities(Fields database, String table) {
        return database.object("schema").object(table).objects("entities");
    }

    /** The resources by type name. */
    SortedMap<String, Fields> resources() {
        return resources;
    }

    Optional<Fields> findResource(String typeName) {
        return Optional.ofNullable(resources.get(typeName));
    }

    /** The property type that a type node of kind {@code ref} refers to. */
    Fields definition(Fields type) {
        String id = type.object("reference").expectText("$ref");
        return Optional.ofNullable(definitions.get(id))
                .orElseThrow(() -> new SpecException(type.place() + " refers to the unknown property type " + id));
    }
}
