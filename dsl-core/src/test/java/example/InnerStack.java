package example;

import dev.cfn4j.dsl.Output;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Stack;
import java.util.List;

/** A stack that others nest. */
public final class InnerStack extends Stack {
    public final Parameter<String> stage = parameter("Stage").allowedValues("test", "prod");
    public final Parameter<List<String>> zones =
            parameter("Zones", ParameterType.listOf(ParameterType.AVAILABILITY_ZONE));
    public final Parameter<String> cidr = parameter("Cidr").defaultValue("10.0.0.0/16");
    public final Output url = output("Url", "x");

    @Override
    protected void define() {
        add(new Queue("Inbox").queueName(stage).names(zones));
        tag("part", "network");
    }
}
