package dev.cfn4j.dsl.states;

/** Changes one item of a DynamoDB table, or makes it. */
public final class UpdateItem extends ConditionalWrite<UpdateItem> {
    UpdateItem(String name, Object table, Object tableArn) {
        super(name, "updateItem", "dynamodb:UpdateItem", table, tableArn);
    }

    /** The key of the item, by attribute. */
    public UpdateItem key(Object tree) {
        return put("Key", tree);
    }

    /** What changes, for example {@code SET #status = :status}. */
    public UpdateItem updateExpression(String expression) {
        return put("UpdateExpression", expression);
    }
}
