package dev.cfn4j.dsl.states;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads or writes one item of a DynamoDB table. Attribute values are said in DynamoDB's form, for example {@code Map.of("S", "text")}.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class TableTask<S extends TableTask<S>> extends IntegrationTask<S> {
    private final Object tableArn;
    private final String action;
    private final Map<String, Object> names = new LinkedHashMap<>();

    TableTask(String name, String call, String action, Object table, Object tableArn) {
        super(name, "dynamodb:" + call);
        this.action = action;
        this.tableArn = tableArn;
        put("TableName", table);
    }

    /** A name such as {@code #status} that stands for an attribute in expressions. */
    public final S attributeName(String placeholder, String attribute) {
        names.put(placeholder, attribute);
        return put("ExpressionAttributeNames", names);
    }

    @Override
    final List<Permission> own() {
        return List.of(Permission.on(tableArn, action));
    }
}
