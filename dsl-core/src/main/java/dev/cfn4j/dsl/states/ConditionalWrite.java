package dev.cfn4j.dsl.states;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes one item of a DynamoDB table, if a condition holds.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class ConditionalWrite<S extends ConditionalWrite<S>> extends TableTask<S> {
    private final Map<String, Object> values = new LinkedHashMap<>();

    ConditionalWrite(String name, String call, String action, Object table, Object tableArn) {
        super(name, call, action, table, tableArn);
    }

    /** Writes only where this holds, and fails with {@code DynamoDB.ConditionalCheckFailedException} otherwise. */
    public final S conditionExpression(String expression) {
        return put("ConditionExpression", expression);
    }

    /** A name such as {@code :status} that stands for a value in expressions. */
    public final S attributeValue(String placeholder, Object value) {
        values.put(placeholder, value);
        return put("ExpressionAttributeValues", values);
    }

    /** What the call returns, for example {@code ALL_OLD}. */
    public final S returnValues(String which) {
        return put("ReturnValues", which);
    }
}
