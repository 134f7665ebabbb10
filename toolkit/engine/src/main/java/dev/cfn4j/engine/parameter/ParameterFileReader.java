package dev.cfn4j.engine.parameter;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.engine.ToolkitException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameter files in three forms: {@code {"Stage": "test"}}, the AWS CLI's list of ParameterKey and ParameterValue, and
 * {@code {"stacks": {"inbox": {"stackName": "…", "parameters": {…}, "tags": {…}}}}}.
 */
public final class ParameterFileReader {
    private static final String FORMS = "Expected {\"Stage\": \"test\"}, or"
            + " [{\"ParameterKey\": \"Stage\", \"ParameterValue\": \"test\"}], or"
            + " {\"stacks\": {\"<stack>\": {\"stackName\": \"…\", \"parameters\": {…}, \"tags\": {…}}}}.";

    private final Path file;

    private ParameterFileReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws ToolkitException if it cannot be read or has none of the forms
     */
    public static ParameterFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw ToolkitException.of(
                    Files.isDirectory(file)
                            ? "the parameter file " + file + " is a folder"
                            : "there is no parameter file " + file,
                    "Check the path.");
        }
        try {
            return new ParameterFileReader(file).read(JsonDocuments.read(file));
        } catch (DocumentException e) {
            throw ToolkitException.of(String.valueOf(e.getMessage()), FORMS, e);
        } catch (UncheckedIOException e) {
            throw ToolkitException.of("the parameter file " + file + " cannot be read", e.getMessage(), e);
        }
    }

    private ParameterFile read(Node root) {
        if (root instanceof Node.ListNode list) {
            return new ParameterFile(file, awsList(list), Map.of());
        }
        if (root.find("stacks").filter(Node.ObjectNode.class::isInstance).isPresent()) {
            onlyMembers(root, "the file", Set.of("stacks"));
            Map<String, ParameterFile.Entry> stacks = new LinkedHashMap<>();
            root.find("stacks")
                    .orElseThrow()
                    .membersOrNone()
                    .forEach((name, entry) -> stacks.put(name, entry(name, entry)));
            return new ParameterFile(file, Map.of(), stacks);
        }
        return new ParameterFile(file, texts("the file", root), Map.of());
    }

    private ParameterFile.Entry entry(String name, Node entry) {
        onlyMembers(entry, "`stacks." + name + "`", Set.of("stackName", "parameters", "tags"));
        Node none = new Node.ObjectNode(Map.of());
        Node stackName = entry.find("stackName").orElse(null);
        return new ParameterFile.Entry(
                stackName == null ? null : text("`stacks." + name + ".stackName`", stackName),
                texts(
                        "`stacks." + name + ".parameters`",
                        entry.find("parameters").orElse(none)),
                texts("`stacks." + name + ".tags`", entry.find("tags").orElse(none)));
    }

    private void onlyMembers(Node object, String what, Set<String> known) {
        object.membersOrNone().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(what + " has the member `" + name + "`, which means nothing there");
                });
        if (!(object instanceof Node.ObjectNode)) {
            throw wrong(what + ": expected an object, found " + object.kind());
        }
    }

    private Map<String, String> awsList(Node.ListNode list) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Node item : list.items()) {
            String key = item.find("ParameterKey")
                    .flatMap(Node::text)
                    .orElseThrow(() -> wrong("an item of the list has no ParameterKey"));
            item.find("ParameterValue").ifPresent(value -> values.put(key, text("`" + key + "`", value)));
        }
        return values;
    }

    private Map<String, String> texts(String what, Node object) {
        if (!(object instanceof Node.ObjectNode)) {
            throw wrong(what + ": expected an object, found " + object.kind());
        }
        Map<String, String> values = new LinkedHashMap<>();
        object.membersOrNone().forEach((name, value) -> values.put(name, text("`" + name + "`", value)));
        return values;
    }

    /** A scalar as text; a list as texts with commas, as CloudFormation takes lists. */
    private String text(String what, Node node) {
        String scalar = scalar(node);
        if (scalar != null) {
            return scalar;
        }
        if (node instanceof Node.ListNode list) {
            return list.items().stream().map(item -> text(what, item)).collect(Collectors.joining(","));
        }
        throw wrong(what + ": expected a string, number, boolean or list, found " + node.kind());
    }

    private static @Nullable String scalar(Node node) {
        if (node instanceof Node.StringNode string) {
            return string.value();
        }
        if (node instanceof Node.NumberNode number) {
            return number.value().toPlainString();
        }
        return node instanceof Node.BooleanNode bool ? Boolean.toString(bool.value()) : null;
    }

    private ToolkitException wrong(String what) {
        return ToolkitException.of("parameter file " + file + ": " + what, FORMS);
    }
}
