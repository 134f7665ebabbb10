package dev.cfn4j.dsl.states;

/** Deletes one item of a DynamoDB table. */
public final class DeleteItem extends ConditionalWrite<DeleteItem> {
    DeleteItem(String name, Object table, Object tableArn) {
        super(name, "deleteItem", "dynamodb:DeleteItem", table, tableArn);
    }

    /** The key of the item, by attribute. */
    public DeleteItem key(Object tree) {
        return put("Key", tree);
    }
}
