package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hosted zones. */
final class HostedZoneShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Route53::HostedZone");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        return Optional.of("Z" + subject.digits("zone", 19).toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return attribute.equals("NameServers")
                ? Optional.of(Values.list(List.of(
                        "ns-1.awsdns-01.org", "ns-2.awsdns-02.co.uk", "ns-3.awsdns-03.com", "ns-4.awsdns-04.net")))
                : Optional.empty();
    }
}
