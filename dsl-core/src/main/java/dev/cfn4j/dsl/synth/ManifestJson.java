package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.ParameterSource;
import dev.cfn4j.dsl.StackPlace;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.dsl.synth.Manifest.StackEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The manifest as JSON. */
public final class ManifestJson {
    private ManifestJson() {}

    /**
     * Reads the manifest of a synth directory.
     *
     * @throws DocumentException if it is no manifest, or one of a newer version than this one knows
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Manifest read(Path directory) {
        Path file = directory.resolve(Manifest.FILE);
        Node root = JsonDocuments.read(file);
        int version = root.find("schemaVersion")
                .filter(Node.NumberNode.class::isInstance)
                .map(node -> ((Node.NumberNode) node).value())
                .orElse(BigDecimal.ZERO)
                .intValue();
        if (version < 1 || version > Manifest.SCHEMA_VERSION) {
            throw new DocumentException(file + " has schemaVersion " + version + ", expected 1 to "
                    + Manifest.SCHEMA_VERSION + ": use a toolkit at least as new as the project's cfn4j-dsl-core");
        }
        return new Manifest(
                version,
                text(root, "cfn4jVersion"),
                root.find("catalogVersion").flatMap(Node::text).orElse(null),
                items(root, "stacks", ManifestJson::stack));
    }

    private static StackEntry stack(Node node) {
        return new StackEntry(
                text(node, "name"),
                text(node, "class"),
                text(node, "template"),
                text(node, "locations"),
                items(node, "parameters", ManifestJson::parameter),
                members(node, "tags"),
                texts(node, "immutableTags"),
                texts(node, "dependencies"),
                new StackPlace(optionalText(node, "account"), optionalText(node, "region")),
                members(node, "formerly"));
    }

    private static Set<String> texts(Node node, String name) {
        return new LinkedHashSet<>(items(node, name, item -> item.text().orElse("")));
    }

    private static ParameterEntry parameter(Node node) {
        return new ParameterEntry(
                text(node, "name"),
                text(node, "type"),
                optionalText(node, "default"),
                flag(node, "noEcho"),
                flag(node, "immutable"),
                flag(node, "usePreviousValue"),
                node.find("from")
                        .map(from -> new ParameterSource(
                                text(from, "stack"), optionalText(from, "output"), optionalText(from, "region")))
                        .orElse(null));
    }

    private static boolean flag(Node node, String name) {
        return node.find(name).equals(Optional.of(new Node.BooleanNode(true)));
    }

    private static Map<String, String> members(Node node, String name) {
        Map<String, String> members = new LinkedHashMap<>();
        node.find(name)
                .ifPresent(object -> object.membersOrNone()
                        .forEach((key, value) -> members.put(key, value.text().orElse(""))));
        return members;
    }

    private static <T> List<T> items(Node node, String name, Function<Node, T> reader) {
        return node.find(name).orElse(new ListNode(List.of())) instanceof ListNode list
                ? list.items().stream().map(reader).toList()
                : List.of();
    }

    private static @Nullable String optionalText(Node node, String name) {
        return node.find(name).flatMap(Node::text).orElse(null);
    }

    private static String text(Node node, String name) {
        return node.find(name).flatMap(Node::text).orElse("");
    }

    static void write(Manifest manifest, TreeWriter out) {
        out.startObject();
        out.name("schemaVersion");
        out.integer(manifest.schemaVersion());
        member("cfn4jVersion", manifest.cfn4jVersion(), out);
        optionalMember("catalogVersion", manifest.catalogVersion(), out);
        out.name("stacks");
        out.startArray();
        manifest.stacks().forEach(stack -> write(stack, out));
        out.endArray();
        out.endObject();
    }

    private static void write(StackEntry stack, TreeWriter out) {
        out.startObject();
        member("name", stack.name(), out);
        member("class", stack.className(), out);
        member("template", stack.templateFile(), out);
        member("locations", stack.locationsFile(), out);
        out.name("parameters");
        out.startArray();
        stack.parameters().forEach(parameter -> write(parameter, out));
        out.endArray();
        write("tags", stack.tags(), out);
        if (!stack.immutableTags().isEmpty()) {
            write("immutableTags", stack.immutableTags(), out);
        }
        write("dependencies", stack.dependencies(), out);
        optionalMember("account", stack.place().account(), out);
        optionalMember("region", stack.place().region(), out);
        if (!stack.renames().isEmpty()) {
            write("formerly", stack.renames(), out);
        }
        out.endObject();
    }

    private static void write(ParameterEntry parameter, TreeWriter out) {
        out.startObject();
        member("name", parameter.name(), out);
        member("type", parameter.type(), out);
        optionalMember("default", parameter.defaultValue(), out);
        flag("noEcho", parameter.noEcho(), out);
        flag("immutable", parameter.immutable(), out);
        flag("usePreviousValue", parameter.usePreviousValue(), out);
        if (parameter.source() != null) {
            out.name("from");
            write(parameter.source(), out);
        }
        out.endObject();
    }

    private static void write(ParameterSource source, TreeWriter out) {
        out.startObject();
        member("stack", source.stack(), out);
        optionalMember("output", source.output(), out);
        optionalMember("region", source.region(), out);
        out.endObject();
    }

    private static void write(String name, Map<String, String> texts, TreeWriter out) {
        out.name(name);
        out.startObject();
        texts.forEach((key, value) -> member(key, value, out));
        out.endObject();
    }

    private static void flag(String name, boolean set, TreeWriter out) {
        if (set) {
            out.name(name);
            out.bool(true);
        }
    }

    private static void write(String name, Set<String> texts, TreeWriter out) {
        out.name(name);
        out.startArray();
        texts.forEach(out::string);
        out.endArray();
    }

    private static void optionalMember(String name, @Nullable String value, TreeWriter out) {
        if (value != null) {
            member(name, value, out);
        }
    }

    private static void member(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }
}
