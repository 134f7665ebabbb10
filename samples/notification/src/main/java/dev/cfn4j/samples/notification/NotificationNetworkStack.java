package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.stackName;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.OutputReference;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.ec2.FlowLog;
import dev.cfn4j.types.ec2.Subnet;
import dev.cfn4j.types.ec2.VPC;
import dev.cfn4j.types.ec2.VPCEndpoint;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import java.util.List;

/** The network: a public and a private subnet in each of three zones; what runs in a private one gets out, nothing gets in. */
public final class NotificationNetworkStack extends StagedStack {
    private static final int LOG_DAYS = 90;

    /** The VPC. */
    OutputReference vpcId() {
        return outputNamed("VpcId");
    }

    /** The private subnets, with commas between them. */
    OutputReference privateSubnets() {
        return outputNamed("PrivateSubnets");
    }

    @Override
    protected void define() {
        description("Notification: network over three zones");
        var range = parameter("Range")
                .description("Addresses of the network: 65,536 of them")
                .defaultValue("10.20.0.0/16")
                .allowedPattern("\\d{1,3}(\\.\\d{1,3}){3}/16")
                .constraintDescription("an address range such as 10.20.0.0/16")
                .immutable();
        VPC vpc = add(new VPC("Vpc")
                .cidrBlock(range)
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .tag("Name", stackName()));
        List<Zone> zones = Zone.allIn(template(), vpc, range, isProd());
        addGatewayEndpoint("S3Endpoint", "s3", vpc, zones);
        addGatewayEndpoint("DynamoDbEndpoint", "dynamodb", vpc, zones);
        addFlowLog(vpc);

        output("VpcId", vpc.ref()).export(sub("${AWS::StackName}-Vpc"));
        exportSubnets("PublicSubnets", zones.stream().map(Zone::publicSubnet).toList());
        exportSubnets("PrivateSubnets", zones.stream().map(Zone::privateSubnet).toList());
    }

    /** Gateway endpoints cost nothing, and what goes through them passes no NAT gateway. */
    private void addGatewayEndpoint(String logicalId, String service, VPC vpc, List<Zone> zones) {
        VPCEndpoint endpoint = add(new VPCEndpoint(logicalId)
                .vpcId(vpc.ref())
                .vpcEndpointType("Gateway")
                .serviceName(sub("com.amazonaws.${AWS::Region}." + service)));
        for (Zone zone : zones) {
            endpoint.routeTableIds(zone.privateRoutes().ref());
        }
    }

    /** What was refused, kept in production only. */
    private void addFlowLog(VPC vpc) {
        LogGroup logs =
                add(new LogGroup("RefusedTraffic").onlyIf(isProd()).secure().retentionInDays(LOG_DAYS));
        Role role = add(new Role("FlowLogRole").onlyIf(isProd()).forFlowLogs());
        logs.grantWrite(role);
        role.allow(
                Statement.allow("logs:DescribeLogStreams").on(logs.arn()),
                Statement.allow("logs:DescribeLogGroups")
                        .on(sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*")));
        add(new FlowLog("FlowLog")
                .onlyIf(isProd())
                .resourceType_("VPC")
                .resourceId(vpc.ref())
                .trafficType("REJECT")
                .logDestinationType("cloud-watch-logs")
                .logGroupName(logs.ref())
                .deliverLogsPermissionArn(role.arn()));
    }

    /** An export is one string: importers split it. */
    private void exportSubnets(String name, List<Subnet> subnets) {
        output(name, join(",", subnets.stream().map(Subnet::ref).toArray())).export();
    }
}
