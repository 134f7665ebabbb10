package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;

/** How many items one execution of a distributed map gets. */
public final class ItemBatcher extends Structure<ItemBatcher> {
    ItemBatcher() {}

    /** At most so many items. */
    public ItemBatcher maxItemsPerBatch(long items) {
        return set("MaxItemsPerBatch", items);
    }

    /** At most so many items, known at deployment. */
    public ItemBatcher maxItemsPerBatch(Value<? extends Number> items) {
        return set("MaxItemsPerBatch", JsonText.bare(items));
    }

    /** JSONata: at most so many items. */
    public ItemBatcher maxItemsPerBatch(String expression) {
        return set("MaxItemsPerBatch", expression);
    }

    /** JSONPath: at most so many items, found at run time. */
    public ItemBatcher maxItemsPerBatch(JsonPath path) {
        return set("MaxItemsPerBatchPath", path.text());
    }

    /** At most so many bytes, up to 262,144. */
    public ItemBatcher maxInputBytesPerBatch(long bytes) {
        return set("MaxInputBytesPerBatch", bytes);
    }

    /** JSONata: at most so many bytes. */
    public ItemBatcher maxInputBytesPerBatch(String expression) {
        return set("MaxInputBytesPerBatch", expression);
    }

    /** JSONPath: at most so many bytes, found at run time. */
    public ItemBatcher maxInputBytesPerBatch(JsonPath path) {
        return set("MaxInputBytesPerBatchPath", path.text());
    }

    /** What every batch gets besides its items. */
    public ItemBatcher batchInput(Object tree) {
        return set("BatchInput", checkedTree(tree));
    }
}
