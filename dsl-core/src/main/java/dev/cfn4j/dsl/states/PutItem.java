package dev.cfn4j.dsl.states;

/** Writes one item to a DynamoDB table, replacing what has its key. */
public final class PutItem extends ConditionalWrite<PutItem> {
    PutItem(String name, Object table, Object tableArn) {
        super(name, "putItem", "dynamodb:PutItem", table, tableArn);
    }

    /** The item, by attribute. */
    public PutItem item(Object tree) {
        return put("Item", tree);
    }
}
