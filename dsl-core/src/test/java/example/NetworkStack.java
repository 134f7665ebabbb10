package example;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.OutputReference;
import dev.cfn4j.dsl.Stack;

/** A stack whose outputs others use: the only one, or one in each region. */
public final class NetworkStack extends Stack {
    public NetworkStack() {}

    public NetworkStack(String region) {
        super(region);
        deployIn("123456789012", region);
    }

    public OutputReference vpcId() {
        return outputNamed("VpcId");
    }

    public OutputReference zones() {
        return outputNamed("Zones");
    }

    public OutputReference gateway() {
        return outputNamed("Gateway");
    }

    public OutputReference routes() {
        return outputNamed("Routes");
    }

    @Override
    protected void define() {
        var vpc = add(new Queue("Vpc"));
        output("VpcId", vpc.ref()).export();
        output("Zones", "a,b");
        output("Gateway", vpc.arn()).export("the-gateway");
        output("Routes", vpc.arn()).export(Fn.join("-", Fn.stackName(), Fn.region(), "routes"));
    }
}
