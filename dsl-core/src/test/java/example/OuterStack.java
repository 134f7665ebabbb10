package example;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Stack;

/** A stack that nests another one. */
public final class OuterStack extends Stack {
    @Override
    protected void define() {
        var child = new InnerStack();
        var stage = parameter("Stage");
        var network = nested(
                "Network",
                child,
                n -> n.parameter(child.stage, stage)
                        .listParameter(child.zones, Fn.getAzs())
                        .parameter("Cidr", "10.1.0.0/16")
                        .timeoutInMinutes(10));
        nested(
                "Other",
                child,
                n -> n.templateUrl("https://bucket.s3.amazonaws.com/network.json")
                        .parameter("Stage", "test")
                        .parameter("Zones", "a,b"));
        output("NetworkUrl", network.output(child.url));
    }
}
