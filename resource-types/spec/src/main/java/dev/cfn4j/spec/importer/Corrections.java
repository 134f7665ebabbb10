package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts that all sources have wrong, as data: files of a list of corrections, each with a reason, the path of an object
 * in the snapshot, and the members to set or remove there.
 */
final class Corrections {
    private final List<Fields> corrections;

    private Corrections(List<Fields> corrections) {
        this.corrections = corrections;
    }

    static Corrections read(Path directory) {
        if (!Files.isDirectory(directory)) {
            return new Corrections(List.of());
        }
        try (var files = Files.list(directory)) {
            List<Fields> all = new ArrayList<>();
            for (var file : files.sorted().toList()) {
                var content = JsonText.readObject(
                        Files.newInputStream(file), file.getFileName().toString());
                all.addAll(content.objects("corrections"));
            }
            return new Corrections(all);
        } catch (IOException e) {
            throw new SpecException("the corrections in " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The types with every correction made; one that changes nothing is an error. */
    SortedMap<String, ResourceType> apply(SortedMap<String, ResourceType> types) {
        SortedMap<String, ResourceType> result = new TreeMap<>(types);
        for (var correction : corrections) {
            correction.expectText("reason");
            String at = correction.expectText("at");
            String name = at.split("/", 2)[0];
            var type = result.get(name);
            if (type == null) {
                throw new SpecException(place(correction, at) + ": there is no type " + name);
            }
            result.put(name, correct(type, at, correction));
        }
        return result;
    }

    private static ResourceType correct(ResourceType type, String at, Fields correction) {
        var tree = ResourceTypeFormat.tree(type);
        var target = find(tree, at, correction);
        correction.texts("remove").forEach(target::remove);
        target.putAll(correction.object("set").members());
        var corrected = ResourceTypeFormat.read(type.name(), new Fields(at, tree));
        if (corrected.equals(type)) {
            throw new SpecException(place(correction, at)
                    + " changes nothing any more: the sources say the same now; delete the correction");
        }
        return corrected;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> find(Map<String, Object> tree, String at, Fields correction) {
        Map<String, Object> here = tree;
        var segments = at.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            Object next = here.computeIfAbsent(segments[i], key -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map)) {
                throw new SpecException(place(correction, at) + ": '" + segments[i] + "' is not an object");
            }
            here = (Map<String, Object>) next;
        }
        return here;
    }

    private static String place(Fields correction, String at) {
        return "correction of " + at + " (" + correction.expectText("reason") + ")";
    }
}
