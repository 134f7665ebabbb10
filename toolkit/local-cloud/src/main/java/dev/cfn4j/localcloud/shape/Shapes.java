package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Physical IDs and attributes as AWS would form them. The same resource always gets the same ones. */
public final class Shapes {
    private static final Map<String, ResourceShape> SPECIAL = special(
            new BucketShape(),
            new Ec2Shape(),
            new EcsShape(),
            new HostedZoneShape(),
            new LambdaShape(),
            new LoadBalancingShape(),
            new LogGroupShape(),
            new SageMakerShape(),
            new ScalableTargetShape(),
            new SecretShape(),
            new StackShape(),
            new SubscriptionShape(),
            new TableShape());

    private final Catalog catalog;
    private final Place place;

    /** Shapes for resources in that place. */
    public Shapes(Catalog catalog, Place place) {
        this.catalog = catalog;
        this.place = place;
    }

    private static Map<String, ResourceShape> special(ResourceShape... shapes) {
        Map<String, ResourceShape> result = new HashMap<>();
        List.of(shapes).forEach(shape -> shape.types().forEach(type -> result.put(type, shape)));
        return Map.copyOf(result);
    }

    /** What Ref of a new resource will return. */
    public String physicalId(StackRecord stack, ResourceRecord resource) {
        Optional<ResourceType> facts = catalog.findType(resource.type());
        Subject nameless = new Subject(place, resource.type(), facts, resource.actualProperties(), "", "");
        String name = Names.given(nameless).orElseGet(() -> Names.generated(stack, resource));
        Subject subject = new Subject(place, resource.type(), facts, resource.actualProperties(), name, "");
        return special(subject)
                .flatMap(shape -> shape.physicalId(subject))
                .orElseGet(() -> FactsShape.physicalId(subject));
    }

    /** An attribute of a resource. */
    public Node attribute(ResourceRecord resource, String attribute) {
        Optional<ResourceType> facts = catalog.findType(resource.type());
        Subject nameless =
                new Subject(place, resource.type(), facts, resource.actualProperties(), "", resource.physicalId());
        String name = Names.given(nameless).orElseGet(() -> Names.tail(resource.physicalId()));
        Subject subject =
                new Subject(place, resource.type(), facts, resource.actualProperties(), name, resource.physicalId());
        return special(subject)
                .flatMap(shape -> shape.attribute(subject, attribute))
                .orElseGet(() -> FactsShape.attribute(subject, attribute));
    }

    private static Optional<ResourceShape> special(Subject subject) {
        return Optional.ofNullable(SPECIAL.get(subject.type()));
    }
}
