package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ProvenanceFormat;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All facts, as they stand in the repository: one indented file for each service.
 *
 * @param provenance where they come from
 * @param types the types by name
 */
public record Snapshot(Provenance provenance, SortedMap<String, ResourceType> types) {
    /** Copies the types. */
    public Snapshot {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** Reads a snapshot directory. */
    public static Snapshot read(Path directory) {
        var catalog = Catalog.of(directory);
        SortedMap<String, ResourceType> types = new TreeMap<>();
        catalog.typeNames().forEach(name -> types.put(name, catalog.expectType(name)));
        return new Snapshot(catalog.provenance(), types);
    }

    /** The snapshot's files by their path below the snapshot directory. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, Map<String, Object>> services = new TreeMap<>();
        types.forEach((name, type) -> services.computeIfAbsent(fileOf(name), key -> new LinkedHashMap<>())
                .put(name, ResourceTypeFormat.tree(type)));
        SortedMap<String, byte[]> files = new TreeMap<>();
        services.forEach((file, tree) -> files.put(file, JsonText.indented(tree)));
        files.put("provenance.json", JsonText.indented(ProvenanceFormat.tree(provenance)));
        return files;
    }

    private static String fileOf(String typeName) {
        return "services/" + ResourceType.serviceOf(typeName).replace("::", "-").toLowerCase(Locale.ROOT) + ".json";
    }
}
