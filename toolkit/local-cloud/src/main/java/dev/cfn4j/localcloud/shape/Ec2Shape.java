package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Networks: addresses, zones and what a network brings with it. */
final class Ec2Shape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::EIP", "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        return subject.kind().equals("EIP") ? Optional.of(address(subject.digits("address", 4))) : Optional.empty();
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return switch (attribute) {
            case "DefaultSecurityGroup" -> id(subject, "sg", attribute);
            case "DefaultNetworkAcl" -> id(subject, "acl", attribute);
            case "AllocationId" -> id(subject, "eipalloc", attribute);
            case "PublicIp", "GroupId" -> Optional.of(Values.text(subject.physicalId()));
            case "VpcId" -> Optional.of(Values.text(subject.text("VpcId").orElse(subject.physicalId())));
            case "AvailabilityZone" ->
                Optional.of(Values.text(subject.text("AvailabilityZone")
                        .orElse(subject.place().zones().get(0))));
            default -> Optional.empty();
        };
    }

    private static Optional<Node> id(Subject subject, String prefix, String attribute) {
        return Optional.of(Values.text(prefix + "-0" + subject.digits(attribute, 16)));
    }

    /** An address of a block that is reserved for documentation. */
    private static String address(String digits) {
        return "203.0.113." + (Integer.parseInt(digits, 16) % 254 + 1);
    }
}
