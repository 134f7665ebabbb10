package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Load balancers, their listeners and their targets. */
final class LoadBalancingShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::ElasticLoadBalancingV2::Listener",
                "AWS::ElasticLoadBalancingV2::ListenerRule",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "AWS::ElasticLoadBalancingV2::TargetGroup");
    }

    private static final int LONGEST_NAME = 32;

    @Override
    public Optional<String> physicalId(Subject subject) {
        String digits = subject.digits("arn", 16);
        return Optional.of(
                switch (subject.kind()) {
                    case "LoadBalancer" ->
                        arn(subject, "loadbalancer/" + flavour(subject) + "/" + name(subject) + "/" + digits);
                    case "TargetGroup" -> arn(subject, "targetgroup/" + name(subject) + "/" + digits);
                    case "Listener" ->
                        subject.text("LoadBalancerArn").orElse("").replace(":loadbalancer/", ":listener/") + "/"
                                + digits;
                    default ->
                        subject.text("ListenerArn").orElse("").replace(":listener/", ":listener-rule/") + "/" + digits;
                });
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        String fullName = subject.physicalId().substring(subject.physicalId().lastIndexOf(':') + 1);
        String[] parts = fullName.split("/", -1);
        return switch (attribute) {
            case "LoadBalancerFullName" -> text(fullName.replaceFirst("^loadbalancer/", ""));
            case "TargetGroupFullName" -> text(fullName);
            case "LoadBalancerName" -> text(parts.length > 2 ? parts[2] : subject.name());
            case "TargetGroupName" -> text(parts.length > 1 ? parts[1] : subject.name());
            case "DNSName" ->
                text((parts.length > 2 ? parts[2] : subject.name()) + "-" + subject.digits("dns", 10) + "."
                        + subject.place().region() + ".elb." + subject.place().urlSuffix());
            case "CanonicalHostedZoneID" ->
                text("Z" + subject.digits("zone", 13).toUpperCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static String arn(Subject subject, String resource) {
        return subject.place().arn("elasticloadbalancing", resource);
    }

    private static Optional<Node> text(String value) {
        return Optional.of(Values.text(value));
    }

    private static String flavour(Subject subject) {
        return switch (subject.text("Type").orElse("application")) {
            case "network" -> "net";
            case "gateway" -> "gwy";
            default -> "app";
        };
    }

    private static String name(Subject subject) {
        String name = subject.name();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 13) + name.substring(name.length() - 13);
    }
}
