package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One schema of the CloudFormation registry as AWS or a user wrote it.
 *
 * @param root the whole schema
 */
public record RegistrySchema(Fields root) {
    /**
     * Reads a schema file that somebody wrote.
     *
     * @param file the file
     * @param name what the file is called in messages
     * @throws SpecException naming file and line, if it is no registry schema, or one that cannot be translated
     */
    public static RegistrySchema read(Path file, String name) {
        try {
            var schema = new RegistrySchema(JsonText.readObjectWithLines(Files.newInputStream(file), name));
            new SchemaCheck(schema).run();
            return schema;
        } catch (IOException e) {
            throw new SpecException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The name of the resource type. */
    public String typeName() {
        return root.expectText("typeName");
    }

    /** The facts in this schema. */
    public ResourceType toResourceType() {
        return new SchemaTranslation(this).run();
    }

    /** The property paths of a list such as {@code readOnlyProperties}, as names without the leading part. */
    List<List<String>> paths(String keyword) {
        return root.texts(keyword).stream().map(RegistrySchema::segments).toList();
    }

    static List<String> segments(String pointer) {
        String path = pointer.replaceFirst("^#?/", "").replaceFirst("^properties/", "");
        return List.of(path.split("/", -1));
    }

    /** The node that a {@code $ref} points to. */
    Fields resolve(String ref) {
        Fields node = root;
        for (var segment : ref.replaceFirst("^#?/", "").split("/", -1)) {
            var here = node;
            node = node.findObject(segment.replace("~1", "/").replace("~0", "~"))
                    .orElseThrow(() -> new SpecException(root.place() + " refers to " + ref + ", but " + here.place()
                            + " has no '" + segment + "'"));
        }
        return node;
    }

    /** The node with what it refers to, and what all of its allOf branches say, written into it. */
    Fields flatten(Fields node) {
        return flatten(node, 0);
    }

    private Fields flatten(Fields node, int depth) {
        if (depth > 20 || (!node.has("$ref") && !node.has("allOf"))) {
            return node;
        }
        Map<String, Object> result = new LinkedHashMap<>(node.members());
        result.remove("$ref");
        result.remove("allOf");
        node.text("$ref").ifPresent(ref -> lay(flatten(resolve(ref), depth + 1), result));
        node.objects("allOf").forEach(branch -> lay(flatten(branch, depth + 1), result));
        return node.replacedBy(result);
    }

    private static void lay(Fields below, Map<String, Object> result) {
        below.members().forEach((name, value) -> result.merge(name, value, RegistrySchema::join));
    }

    /** Members of two objects together, items of two lists together, and otherwise the upper value. */
    private static Object join(Object upper, Object lower) {
        if (upper instanceof Map<?, ?> first && lower instanceof Map<?, ?> second) {
            Map<Object, Object> both = new LinkedHashMap<>(first);
            second.forEach(both::putIfAbsent);
            return both;
        }
        if (upper instanceof List<?> first && lower instanceof List<?> second) {
            return Stream.concat(first.stream(), second.stream()).distinct().toList();
        }
        return upper;
    }

    /** The branches of a oneOf or anyOf, flattened. */
    List<Fields> branches(Fields node) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(keyword -> node.objects(keyword).stream())
                .map(this::flatten)
                .toList();
    }

    /** Whether the node is an object whose members have names of their own. */
    boolean isStructure(Fields flat) {
        return TypeKeyword.allowsObject(flat)
                && (hasMembers(flat) || branches(flat).stream().anyMatch(RegistrySchema::hasMembers));
    }

    private static boolean hasMembers(Fields flat) {
        return !flat.object("properties").names().isEmpty();
    }

    /** The names of the definitions that are structures. */
    Set<String> structureNames() {
        return root.object("definitions").children().entrySet().stream()
                .filter(definition -> isStructure(flatten(definition.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
