package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.cidr;
import static dev.cfn4j.dsl.Fn.getAzs;
import static dev.cfn4j.dsl.Fn.select;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.ec2.EIP;
import dev.cfn4j.types.ec2.InternetGateway;
import dev.cfn4j.types.ec2.NatGateway;
import dev.cfn4j.types.ec2.Route;
import dev.cfn4j.types.ec2.RouteTable;
import dev.cfn4j.types.ec2.Subnet;
import dev.cfn4j.types.ec2.SubnetRouteTableAssociation;
import dev.cfn4j.types.ec2.VPC;
import dev.cfn4j.types.ec2.VPCGatewayAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One availability zone of the network.
 *
 * @param publicSubnet where NAT gateways and load balancers are
 * @param privateSubnet where everything else is
 * @param privateRoutes the routes of the private subnet
 * @param nat how the private subnet reaches the internet, if the zone has a way of its own
 */
record Zone(Subnet publicSubnet, Subnet privateSubnet, RouteTable privateRoutes, NatGateway nat) {
    private static final List<String> LETTERS = List.of("A", "B", "C");
    private static final int HOST_BITS = 12;
    private static final String ANYWHERE = "0.0.0.0/0";

    /** Adds all zones. Each has its own NAT gateway in production; otherwise the first one serves all. */
    static List<Zone> allIn(Template template, VPC vpc, Value<String> range, Condition prod) {
        RouteTable publicRoutes = publicRoutes(template, vpc);
        Value<List<String>> blocks = cidr(range, 2L * LETTERS.size(), HOST_BITS);
        List<Zone> zones = new ArrayList<>();
        for (int index = 0; index < LETTERS.size(); index++) {
            Subnet open = subnet(template, vpc, "Public", index, select(index, blocks));
            Subnet closed = subnet(template, vpc, "Private", index, select(index + LETTERS.size(), blocks));
            RouteTable privateRoutes =
                    template.add(new RouteTable("PrivateRoutes" + LETTERS.get(index)).vpcId(vpc.ref()));
            associate(template, open, publicRoutes);
            associate(template, closed, privateRoutes);
            zones.add(new Zone(open, closed, privateRoutes, nat(template, open, index, prod)));
        }
        addWaysOut(template, zones, prod);
        return zones;
    }

    private static RouteTable publicRoutes(Template template, VPC vpc) {
        InternetGateway internet = template.add(new InternetGateway("Internet"));
        VPCGatewayAttachment attachment = template.add(
                new VPCGatewayAttachment("InternetAttachment").vpcId(vpc.ref()).internetGatewayId(internet.ref()));
        RouteTable routes = template.add(new RouteTable("PublicRoutes").vpcId(vpc.ref()));
        template.add(new Route("PublicWayOut")
                .after(attachment)
                .routeTableId(routes.ref())
                .destinationCidrBlock(ANYWHERE)
                .gatewayId(internet.ref()));
        return routes;
    }

    private static Subnet subnet(Template template, VPC vpc, String kind, int index, Value<String> block) {
        String letter = LETTERS.get(index);
        return template.add(new Subnet(kind + "Subnet" + letter)
                .vpcId(vpc.ref())
                .availabilityZone(select(index, getAzs()))
                .cidrBlock(block)
                .mapPublicIpOnLaunch(false)
                .tag("Name", sub("${AWS::StackName}-" + kind.toLowerCase(Locale.ROOT) + "-" + letter)));
    }

    private static void associate(Template template, Subnet subnet, RouteTable routes) {
        template.add(new SubnetRouteTableAssociation(subnet.logicalId() + "Routes")
                .subnetId(subnet.ref())
                .routeTableId(routes.ref()));
    }

    private static NatGateway nat(Template template, Subnet subnet, int index, Condition prod) {
        String letter = LETTERS.get(index);
        EIP address = template.add(new EIP("NatAddress" + letter).domain("vpc"));
        NatGateway nat = template.add(
                new NatGateway("Nat" + letter).subnetId(subnet.ref()).allocationId(address.allocationId()));
        if (index > 0) {
            address.onlyIf(prod);
            nat.onlyIf(prod);
        }
        return nat;
    }

    private static void addWaysOut(Template template, List<Zone> zones, Condition prod) {
        NatGateway first = zones.get(0).nat();
        for (int index = 0; index < zones.size(); index++) {
            Zone zone = zones.get(index);
            Value<String> nat =
                    index == 0 ? first.ref() : prod.then(zone.nat().ref()).otherwise(first.ref());
            template.add(new Route("PrivateWayOut" + LETTERS.get(index))
                    .routeTableId(zone.privateRoutes().ref())
                    .destinationCidrBlock(ANYWHERE)
                    .natGatewayId(nat));
        }
    }
}
