package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A schema and how it is applied.
 *
 * @param schema the schema
 * @param mentions the members that it speaks of; empty where it may speak of any
 * @param plain whether what it judges has no functions, as it stands in a text
 * @param strict whether the text of a number is no number
 */
record Document(Schema schema, Set<String> mentions, boolean plain, boolean strict) {
    private static final Map<String, Document> BY_NAME = new ConcurrentHashMap<>();

    /** One that sees all members, through functions. */
    static Document of(Schema schema) {
        return new Document(schema, Set.of(), false, false);
    }

    /** The schema of that name in the facts, compiled once in a process. */
    static Document named(String name, String... beside) {
        Document known = BY_NAME.get(name);
        if (known == null) {
            known = of(SchemaCompiler.document(name, beside));
            BY_NAME.put(name, known);
        }
        return known;
    }

    /** The same for what stands in a text. */
    Document inText(boolean strictly) {
        return new Document(schema, mentions, true, strictly);
    }

    /** The parts of a value that the schema can speak of. */
    Stream<Node> relevant(Node node) {
        if (mentions.isEmpty() || !(node instanceof ObjectNode object)) {
            return Stream.of(node);
        }
        return object.members().entrySet().stream()
                .filter(member -> mentions.contains(member.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The names that stand anywhere in a schema. */
    static Set<String> names(Object tree) {
        Set<String> names = ConcurrentHashMap.newKeySet();
        collect(tree, names);
        return Set.copyOf(names);
    }

    private static void collect(Object tree, Set<String> names) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                names.add((String) name);
                collect(value, names);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(item -> collect(item, names));
        } else if (tree instanceof String text) {
            names.addAll(List.of(text.split("/")));
        }
    }
}
