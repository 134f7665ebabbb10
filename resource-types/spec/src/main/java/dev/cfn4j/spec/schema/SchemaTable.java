package dev.cfn4j.spec.schema;

import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Optional;

/**
 * One rule about the properties of a resource type.
 *
 * @param name its name, as {@code aws_lambda_function/zipfile_runtime_enum}
 * @param rule the id of the same rule in cfn-lint
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param stale whether it lists values that AWS adds to, so that a value it lacks may be right by now
 * @param at the path below the resource to what is judged, {@code *} for each item
 * @param schema the JSON schema; empty where the table is one of values
 */
public record SchemaTable(
        String name, String rule, String severity, boolean stale, List<String> at, Optional<Fields> schema) {
    /** Copies the path. */
    public SchemaTable {
        at = List.copyOf(at);
    }

    static SchemaTable of(Fields fields) {
        return new SchemaTable(
                fields.expectText("name"),
                fields.expectText("rule"),
                fields.text("severity").orElse("error"),
                fields.flag("stale"),
                List.of(fields.expectText("at").split("/")),
                fields.findObject("schema"));
    }

    /** Whether it speaks of several resources that refer to each other. */
    public boolean isAcrossResources() {
        return schema.filter(it -> it.has("cfnGather")).isPresent();
    }
}
