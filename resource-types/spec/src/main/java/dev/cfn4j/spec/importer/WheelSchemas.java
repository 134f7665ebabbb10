package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The rules that the wheel of cfn-lint keeps as data beside the registry schemas, as files of the snapshot. */
final class WheelSchemas {
    private static final String SCHEMAS = "cfnlint/data/schemas/";
    private static final String SPECS = "cfnlint/data/AdditionalSpecs/";
    private static final int FEW = 3;
    private static final Set<String> FOR_PEOPLE = Set.of("description", "$comment", "$schema", "title");

    private WheelSchemas() {}

    /**
     * The files by their path below the snapshot directory.
     *
     * @param places where each table applies, as {@code schema-places.json} says it
     */
    static SortedMap<String, byte[]> files(Path wheel, Fields places) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipFile(wheel.toFile())) {
            for (var entry : zip.stream().filter(WheelSchemas::isData).toList()) {
                Fields tree = JsonText.readObject(zip.getInputStream(entry), entry.getName());
                add(entry.getName(), tree, files);
            }
        } catch (IOException e) {
            throw new SpecException(wheel + " cannot be read: " + e.getMessage(), e);
        }
        expectPlaces(files, places);
        files.put("schemas/few-regions.json", JsonText.indented(fewRegions(wheel)));
        return files;
    }

    private static void add(String name, Fields tree, SortedMap<String, byte[]> files) {
        if (name.equals(SPECS + "Policies.json")) {
            files.put("schemas/actions.json", JsonText.indented(actions(tree)));
        } else if (name.equals(SPECS + "LmbdRuntimeLifecycle.json")) {
            files.put("schemas/runtimes.json", JsonText.indented(tree.members()));
        } else if (name.equals(SPECS + "StatefulResources.json")) {
            Map<String, Object> names =
                    Map.of("types", List.copyOf(tree.object("ResourceTypes").names()));
            files.put("schemas/stateful.json", JsonText.indented(names));
        } else if (name.startsWith(SCHEMAS)) {
            String path = name.substring(SCHEMAS.length());
            var table = ValueTables.compact(tree);
            String folder = table.isPresent() ? path.replace("extensions/", "values/") : path;
            files.put("schemas/" + folder, JsonText.indented(table.orElseGet(() -> stripped(tree.members(), false))));
        }
    }

    /** The types that only few regions have, with these. */
    private static Map<String, Object> fewRegions(Path wheel) {
        SortedMap<String, SortedSet<String>> byType = new TreeMap<>();
        try (var zip = new ZipFile(wheel.toFile())) {
            for (var entry : zip.stream().filter(WheelSchemas::isRegion).toList()) {
                String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                JsonText.readObject(zip.getInputStream(entry), file)
                        .names()
                        .forEach(type -> byType.computeIfAbsent(type, key -> new TreeSet<>())
                                .add(file.replace(".json", "")));
            }
        } catch (IOException e) {
            throw new SpecException(wheel + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, Object> few = new LinkedHashMap<>();
        byType.forEach((type, regions) -> {
            if (regions.size() <= FEW) {
                few.put(type, List.copyOf(regions));
            }
        });
        return few;
    }

    private static boolean isRegion(ZipEntry entry) {
        return entry.getName().startsWith(SCHEMAS + "providers/")
                && entry.getName().endsWith(".json")
                && !entry.getName().endsWith("/sam.json");
    }

    /** A table that nobody has placed would never be applied. */
    private static void expectPlaces(SortedMap<String, byte[]> files, Fields places) {
        for (String file : files.keySet()) {
            String name = file.replaceFirst("^schemas/(extensions|values)/(.*)\\.json$", "$2");
            if (!name.equals(file) && !places.has(name)) {
                throw new SpecException("schema-places.json has no '" + name
                        + "', which the wheel has: say where that table applies, and by which rule of cfn-lint");
            }
        }
    }

    private static Map<String, Object> actions(Fields services) {
        Map<String, Object> result = new TreeMap<>();
        services.children()
                .forEach((service, facts) -> result.put(
                        service,
                        facts.object("Actions").names().stream().sorted().toList()));
        return result;
    }

    /** Without texts for people; inside {@code properties} and the like a name is a name, not a keyword. */
    static Map<String, Object> stripped(Map<?, ?> schema, boolean names) {
        Map<String, Object> result = new LinkedHashMap<>();
        schema.forEach((key, value) -> {
            String name = (String) key;
            if (names || !FOR_PEOPLE.contains(name) || !(value instanceof String)) {
                boolean below = !names
                        && Set.of("properties", "definitions", "patternProperties")
                                .contains(name);
                result.put(name, stripped(value, below));
            }
        });
        return result;
    }

    private static Object stripped(Object value, boolean names) {
        if (value instanceof Map<?, ?> map) {
            return stripped(map, names);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(stripped(item, false)));
            return items;
        }
        return value;
    }

    private static boolean isData(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".json")
                && (name.startsWith(SCHEMAS + "extensions/")
                        || (name.startsWith(SCHEMAS + "other/") && !name.contains("/draft7/"))
                        || name.startsWith(SPECS));
    }
}
