package example;

import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Stack;

/** A stack that takes outputs of another by import and by parameter. */
public final class ServiceStack extends Stack {
    private final NetworkStack network;

    public ServiceStack() {
        network = stack(NetworkStack.class);
    }

    public ServiceStack(String instance, NetworkStack network) {
        super(instance);
        this.network = network;
        if (network.place().region() != null) {
            deployIn("123456789012", network.place().region());
        }
    }

    @Override
    protected void define() {
        var zones = parameter("Zones", ParameterType.COMMA_DELIMITED_LIST, network.zones()); // line 24
        add(new Queue("Service").queueName(use(network.vpcId())).names(zones)); // line 25
        add(new Queue("Outside").queueName(use(network.gateway())));
        add(new Queue("Ways").queueName(use(network.routes())));
    }
}
