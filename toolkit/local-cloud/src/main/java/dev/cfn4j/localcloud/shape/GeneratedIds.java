package dev.cfn4j.localcloud.shape;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Identifiers in the form that the service gives them. */
final class GeneratedIds {
    private static final int EC2_DIGITS = 17;
    private static final int DIGITS = 10;
    private static final Map<String, String> EC2_PREFIXES = Map.ofEntries(
            Map.entry("CustomerGateway", "cgw"),
            Map.entry("DHCPOptions", "dopt"),
            Map.entry("EIP", "eipalloc"),
            Map.entry("EgressOnlyInternetGateway", "eigw"),
            Map.entry("FlowLog", "fl"),
            Map.entry("Instance", "i"),
            Map.entry("InternetGateway", "igw"),
            Map.entry("LaunchTemplate", "lt"),
            Map.entry("NatGateway", "nat"),
            Map.entry("NetworkAcl", "acl"),
            Map.entry("NetworkInterface", "eni"),
            Map.entry("Route", "r"),
            Map.entry("RouteTable", "rtb"),
            Map.entry("SecurityGroup", "sg"),
            Map.entry("SecurityGroupEgress", "sgr"),
            Map.entry("SecurityGroupIngress", "sgr"),
            Map.entry("Subnet", "subnet"),
            Map.entry("SubnetRouteTableAssociation", "rtbassoc"),
            Map.entry("TransitGateway", "tgw"),
            Map.entry("VPC", "vpc"),
            Map.entry("VPCEndpoint", "vpce"),
            Map.entry("VPCPeeringConnection", "pcx"),
            Map.entry("VPNGateway", "vgw"),
            Map.entry("Volume", "vol"));

    private GeneratedIds() {}

    /** The identifier that this attribute of the resource holds. */
    static String of(Subject subject, String attribute) {
        if (subject.type().startsWith("AWS::EC2::")) {
            String prefix =
                    EC2_PREFIXES.getOrDefault(subject.kind(), subject.kind().toLowerCase(Locale.ROOT));
            return prefix + "-0" + subject.digits(attribute, EC2_DIGITS - 1);
        }
        return switch (subject.type()) {
            case "AWS::KMS::Key", "AWS::Lambda::EventSourceMapping" ->
                UUID.nameUUIDFromBytes(
                                subject.digits(attribute, DIGITS).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
            default -> subject.name().isEmpty() ? subject.digits(attribute, DIGITS) : subject.name();
        };
    }
}
