package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A Map state whose items, read from S3 or given, are worked on in executions of their own, thousands at a time. */
public final class DistributedMap extends MapState<DistributedMap> {
    private @Nullable ItemReader reader;
    private @Nullable ResultWriter writer;

    DistributedMap(String name, StateGraph graph) {
        super(name, graph);
        executionType("STANDARD");
    }

    /** Runs short executions that may repeat an item, at most five minutes each, instead of standard ones. */
    public DistributedMap express() {
        return executionType("EXPRESS");
    }

    private DistributedMap executionType(String type) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("Mode", "DISTRIBUTED");
        config.put("ExecutionType", type);
        return processor(config);
    }

    /** A name of at most 40 characters for the executions, instead of one made from the state's name. */
    public DistributedMap label(String label) {
        return set("Label", label);
    }

    /** Reads the items from S3 instead of the input. */
    public DistributedMap itemReader(ItemReader from) {
        reader = from;
        return set("ItemReader", from);
    }

    /** Gives several items to one execution. */
    public DistributedMap itemBatcher(Consumer<ItemBatcher> fill) {
        return set("ItemBatcher", new ItemBatcher(), fill);
    }

    /** Writes the results to S3 instead of the output. */
    public DistributedMap resultWriter(ResultWriter to) {
        writer = to;
        return set("ResultWriter", to);
    }

    /** How many percent of the items may fail, 0 to 100; 0 if not said. */
    public DistributedMap toleratedFailurePercentage(double percent) {
        return set("ToleratedFailurePercentage", percent);
    }

    /** How many percent of the items may fail, known at deployment. */
    public DistributedMap toleratedFailurePercentage(Value<? extends Number> percent) {
        return set("ToleratedFailurePercentage", JsonText.bare(percent));
    }

    /** JSONata: how many percent of the items may fail. */
    public DistributedMap toleratedFailurePercentage(String expression) {
        return set("ToleratedFailurePercentage", expression);
    }

    /** JSONPath: how many percent of the items may fail, found at run time. */
    public DistributedMap toleratedFailurePercentage(JsonPath path) {
        return set("ToleratedFailurePercentagePath", path.text());
    }

    /** How many items may fail; 0 if not said. */
    public DistributedMap toleratedFailureCount(long items) {
        return set("ToleratedFailureCount", items);
    }

    /** How many items may fail, known at deployment. */
    public DistributedMap toleratedFailureCount(Value<? extends Number> items) {
        return set("ToleratedFailureCount", JsonText.bare(items));
    }

    /** JSONata: how many items may fail. */
    public DistributedMap toleratedFailureCount(String expression) {
        return set("ToleratedFailureCount", expression);
    }

    /** JSONPath: how many items may fail, found at run time. */
    public DistributedMap toleratedFailureCount(JsonPath path) {
        return set("ToleratedFailureCountPath", path.text());
    }

    @Override
    Permissions permissions() {
        Permissions read = reader == null ? Permissions.NONE : reader.permissions(name());
        return read.and(writer == null ? Permissions.NONE : writer.permissions(name()));
    }
}
