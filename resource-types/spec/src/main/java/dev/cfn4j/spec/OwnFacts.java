package dev.cfn4j.spec;

import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a user's own types as data, on their way from the build that generates their classes to the tools that judge
 * templates: a JSON object with the types by name.
 */
public final class OwnFacts {
    /** Where they are on a class path. */
    public static final String RESOURCE = "META-INF/cfn4j/own-types.json";

    /** The file's name in a synth directory that has such facts. */
    public static final String FILE = "own-types.json";

    private OwnFacts() {}

    /** The facts as JSON text in UTF-8, types in the order of their names. */
    public static byte[] write(Collection<ResourceType> types) {
        SortedMap<String, ResourceType> byName = new TreeMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        Map<String, Object> tree = new LinkedHashMap<>();
        byName.forEach((name, type) -> tree.put(name, ResourceTypeFormat.tree(type)));
        return JsonText.indented(tree);
    }

    /**
     * Reads them.
     *
     * @param text what was written
     * @param name what it is called in messages
     * @throws SpecException if it is something else
     */
    public static List<ResourceType> read(byte[] text, String name) {
        List<ResourceType> types = new ArrayList<>();
        JsonText.readObjectWithLines(new ByteArrayInputStream(text), name)
                .children()
                .forEach((type, facts) -> types.add(ResourceTypeFormat.read(type, facts)));
        return types;
    }
}
