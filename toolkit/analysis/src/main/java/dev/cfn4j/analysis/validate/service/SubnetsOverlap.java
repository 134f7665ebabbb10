package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.property.Networks;
import dev.cfn4j.analysis.validate.property.Networks.Network;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fires where two subnets of one VPC share addresses.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html">Subnet CIDR blocks</a>
 */
public final class SubnetsOverlap implements TemplateRule {
    private static final int MOST_COMPARED = 256;

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("The subnets of a VPC cannot share addresses.")
                .fix("Give one of them another block.")
                .covers("E3060");
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<Node, List<Subnet>> byVpc = new HashMap<>();
        for (TemplateResource resource : subject.template().resources().values()) {
            subnet(resource).ifPresent(subnet -> {
                List<Subnet> others = byVpc.computeIfAbsent(subnet.vpc(), vpc -> new ArrayList<>());
                others.stream()
                        .filter(other -> other.overlaps(subnet))
                        .findFirst()
                        .ifPresent(other -> report(subnet, other, report));
                if (others.size() < MOST_COMPARED) {
                    others.add(subnet);
                }
            });
        }
    }

    private void report(Subnet subnet, Subnet other, Report report) {
        report.add(
                this,
                subnet.resource().place().child("Properties").child("CidrBlock"),
                "%s (%s) and %s (%s) are subnets of one VPC and share addresses"
                        .formatted(
                                subnet.resource().logicalId(),
                                subnet.text(),
                                other.resource().logicalId(),
                                other.text()));
    }

    private static Optional<Subnet> subnet(TemplateResource resource) {
        if (!resource.type().equals("AWS::EC2::Subnet")) {
            return Optional.empty();
        }
        Optional<Node> vpc = resource.properties().flatMap(node -> node.find("VpcId"));
        Optional<String> block =
                resource.properties().flatMap(node -> node.find("CidrBlock")).flatMap(Node::text);
        return vpc.flatMap(id ->
                block.flatMap(text -> Networks.parse(text).map(network -> new Subnet(resource, id, text, network))));
    }

    private record Subnet(TemplateResource resource, Node vpc, String text, Network network) {
        boolean overlaps(Subnet other) {
            boolean together = resource.condition().isEmpty()
                    || other.resource.condition().isEmpty()
                    || resource.condition().equals(other.resource.condition());
            return together && network.overlaps(other.network);
        }
    }
}
