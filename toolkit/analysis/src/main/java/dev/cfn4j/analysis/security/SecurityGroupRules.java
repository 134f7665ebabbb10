package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What security groups let in and out. */
final class SecurityGroupRules implements GrantSource {
    /** The direction of a rule, among its terms. */
    static final String DIRECTION = "Direction";

    private static final List<String> PEERS = List.of(
            "CidrIp",
            "CidrIpv6",
            "SourceSecurityGroupId",
            "SourceSecurityGroupName",
            "SourcePrefixListId",
            "DestinationSecurityGroupId",
            "DestinationPrefixListId");
    private static final List<String> TERMS = List.of("IpProtocol", "FromPort", "ToPort", "GroupId");
    private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "::/0");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        switch (type) {
            case "AWS::EC2::SecurityGroup" -> {
                rules("in", properties.find("SecurityGroupIngress"), to);
                rules("out", properties.find("SecurityGroupEgress"), to);
            }
            case "AWS::EC2::SecurityGroupIngress" -> rules("in", Optional.of(properties), to);
            case "AWS::EC2::SecurityGroupEgress" -> rules("out", Optional.of(properties), to);
            default -> {}
        }
    }

    private static void rules(String direction, Optional<Node> rules, Consumer<Grant> to) {
        rules.map(PolicyStatements::items)
                .orElse(List.of())
                .forEach(rule -> PEERS.forEach(peer -> rule.find(peer)
                        .ifPresent(address -> to.accept(new Grant(
                                Kind.NETWORK,
                                address,
                                terms(direction, rule),
                                false,
                                direction.equals("in")
                                        && address.text()
                                                .filter(ANYWHERE::contains)
                                                .isPresent())))));
    }

    private static Node terms(String direction, Node rule) {
        Map<String, Node> terms = new LinkedHashMap<>();
        terms.put(DIRECTION, new StringNode(direction));
        TERMS.forEach(name -> rule.find(name).ifPresent(value -> terms.put(name, value)));
        return new ObjectNode(terms);
    }
}
