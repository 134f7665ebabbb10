package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;

/** What templates may ask of resources and of other stacks. */
public interface ResourceValues {
    /** What Ref of the resource returns. */
    Node ref(String logicalId);

    /** What Fn::GetAtt of the resource returns. */
    Node attribute(String logicalId, String attribute);

    /** The value that another stack exports under that name. */
    Node imported(String exportName);
}
