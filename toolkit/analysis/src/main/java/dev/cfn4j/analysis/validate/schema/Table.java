package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.spec.schema.SchemaFacts;
import dev.cfn4j.spec.schema.SchemaTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table of the facts with its compiled schema.
 *
 * @param facts the table
 * @param document the schema
 */
record Table(SchemaTable facts, Document document) {
    private static final Map<String, List<Table>> BY_TYPE = new ConcurrentHashMap<>();

    /** The tables about a type, compiled once in a process. */
    static List<Table> of(String type) {
        List<Table> known = BY_TYPE.get(type);
        if (known == null) {
            known = compile(type);
            if (type.startsWith("AWS::")) {
                BY_TYPE.put(type, known);
            }
        }
        return known;
    }

    private static List<Table> compile(String type) {
        List<Table> tables = new ArrayList<>();
        for (SchemaTable facts : SchemaFacts.tables(type)) {
            facts.schema().ifPresent(schema -> tables.add(new Table(facts, document(schema.members()))));
        }
        return List.copyOf(tables);
    }

    private static Document document(Map<String, Object> schema) {
        return new Document(SchemaCompiler.compile(schema), Document.names(schema), false, false);
    }
}
