package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.spec.Catalog;

/** Physical IDs and attributes as AWS would form them. */
public final class Shapes {
    private final Catalog catalog;
    private final Place place;

    /** Shapes for resources in that place. */
    public Shapes(Catalog catalog, Place place) {
        this.catalog = catalog;
        this.place = place;
    }

    /** What Ref of a new resource will return. */
    public String physicalId(StackRecord stack, ResourceRecord resource) {
        return stack.name() + "-" + resource.logicalId();
    }

    /** An attribute of a resource. */
    public Node attribute(ResourceRecord resource, String attribute) {
        return Values.text(place.arn("x", resource.physicalId() + catalog.version()));
    }
}
