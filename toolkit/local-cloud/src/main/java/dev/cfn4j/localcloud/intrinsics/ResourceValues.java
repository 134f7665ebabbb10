package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** What templates may ask of resources and of other stacks. */
public interface ResourceValues {
    /** What Ref of the resource returns. */
    Node ref(String logicalId);

    /** What Fn::GetAtt of the resource returns. */
    Node attribute(String logicalId, String attribute);

    /** The value that another stack exports under that name. */
    Node imported(String exportName);

    /** The value of an output of another stack, in that region if one is named. */
    Node output(String stack, String output, Optional<String> region);
}
