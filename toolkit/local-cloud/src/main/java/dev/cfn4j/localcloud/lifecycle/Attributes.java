package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.shape.Shapes;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;

/** The attributes of resources that exist: outputs of nested stacks, and else what the type's shape says. */
final class Attributes {
    private static final String OUTPUTS = "Outputs.";

    private final RegionState region;
    private final Shapes shapes;

    Attributes(Account account, RegionState region) {
        this.region = region;
        this.shapes = account.shapes(region);
    }

    Node of(ResourceRecord resource, String attribute) {
        return resource.type().equals(Change.STACK_TYPE) && attribute.startsWith(OUTPUTS)
                ? Values.text(output(resource, attribute.substring(OUTPUTS.length())))
                : shapes.attribute(resource, attribute);
    }

    private String output(ResourceRecord resource, String key) {
        Optional<StackRecord> stack = region.find(resource.physicalId());
        return stack.stream()
                .flatMap(found -> found.outputs().stream())
                .filter(output -> output.key().equals(key))
                .findFirst()
                .orElseThrow(() -> AwsFault.validation("Template error: resource " + resource.logicalId()
                        + " does not support attribute type Outputs." + key + " in Fn::GetAtt"))
                .value();
    }
}
