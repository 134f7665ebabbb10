package dev.cfn4j.dsl.states;

/** Reads one item of a DynamoDB table. */
public final class GetItem extends TableTask<GetItem> {
    GetItem(String name, Object table, Object tableArn) {
        super(name, "getItem", "dynamodb:GetItem", table, tableArn);
    }

    /** The key of the item, by attribute. */
    public GetItem key(Object tree) {
        return put("Key", tree);
    }

    /** Sees all writes that came before. */
    public GetItem consistentRead() {
        return put("ConsistentRead", true);
    }

    /** Only these attributes, separated by commas. */
    public GetItem projectionExpression(String attributes) {
        return put("ProjectionExpression", attributes);
    }
}
