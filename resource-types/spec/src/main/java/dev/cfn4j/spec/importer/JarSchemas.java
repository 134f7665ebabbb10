package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits the schemas of the snapshot into what the jar holds, so that one type's rules are read without any other's. */
final class JarSchemas {
    private final Path source;
    private final Path target;

    private JarSchemas(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Writes {@code tables/<type>.json}, {@code values/*.json}, {@code other/*.json}, {@code actions/<service>.txt} and the
     * lists.
     */
    static void write(Path source, Path places, Path target) {
        try {
            var schemas = new JarSchemas(source, target);
            schemas.deleteOld();
            schemas.tables(read(places));
            schemas.copy("other");
            schemas.copy("values");
            schemas.copyFile("runtimes.json");
            schemas.copyFile("stateful.json");
            schemas.copyFile("few-regions.json");
            schemas.actions();
        } catch (IOException e) {
            throw new SpecException("the schemas cannot be written to " + target + ": " + e.getMessage(), e);
        }
    }

    private void deleteOld() throws IOException {
        for (String folder : List.of("tables", "other", "values", "actions")) {
            try (var old = Files.walk(Files.createDirectories(target.resolve(folder)))) {
                for (var file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void tables(Fields places) throws IOException {
        SortedMap<String, List<Object>> byType = new TreeMap<>();
        for (var entry : places.children().entrySet()) {
            var values = source.resolve("values").resolve(entry.getKey() + ".json");
            for (String place : entry.getValue().texts("at")) {
                int end = place.indexOf('/');
                Map<String, Object> table = new LinkedHashMap<>();
                table.put("name", entry.getKey());
                table.putAll(entry.getValue().members());
                table.put("at", place.substring(end + 1));
                if (!Files.exists(values)) {
                    table.put("schema", schema(entry.getKey()));
                }
                byType.computeIfAbsent(place.substring(0, end), key -> new ArrayList<>())
                        .add(table);
            }
        }
        for (var entry : byType.entrySet()) {
            String file = "tables/" + entry.getKey().replace("::", ".") + ".json";
            Files.write(target.resolve(file), JsonText.compact(Map.of("tables", entry.getValue())));
        }
    }

    private Map<String, Object> schema(String table) throws IOException {
        return read(source.resolve("extensions").resolve(table + ".json")).members();
    }

    private void copy(String folder) throws IOException {
        try (var files = Files.walk(source.resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                copyFile(source.relativize(file).toString());
            }
        }
    }

    private void copyFile(String name) throws IOException {
        var file = target.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.write(file, JsonText.compact(read(source.resolve(name)).members()));
    }

    private void actions() throws IOException {
        Fields services = read(source.resolve("actions.json"));
        for (String service : services.names()) {
            var file = target.resolve("actions").resolve(service + ".txt");
            Files.write(file, String.join("\n", services.texts(service)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Fields read(Path file) throws IOException {
        return JsonText.readObject(Files.newInputStream(file), file.toString());
    }
}
