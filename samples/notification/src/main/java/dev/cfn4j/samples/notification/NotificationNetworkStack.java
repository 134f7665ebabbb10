package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.stackName;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.ec2.FlowLog;
import dev.cfn4j.types.ec2.Subnet;
import dev.cfn4j.types.ec2.VPC;
import dev.cfn4j.types.ec2.VPCEndpoint;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import java.util.List;
import java.util.Map;

/** The network: a public and a private subnet in each of three zones; what runs in a private one gets out, nothing gets in. */
public final class NotificationNetworkStack extends Stack {
    private static final int LOG_DAYS = 90;

    @Override
    protected void define() {
        description("Notification: network over three zones");
        tag("system", "notification");

        var stage = parameter("Stage").description("How much is provided").allowedValues("test", "prod");
        var range = parameter("Range")
                .description("Addresses of the network: 65,536 of them")
                .defaultValue("10.20.0.0/16")
                .allowedPattern("\\d{1,3}(\\.\\d{1,3}){3}/16")
                .constraintDescription("an address range such as 10.20.0.0/16");
        Condition prod = condition("IsProd", stage.isEqualTo("prod"));

        VPC vpc = add(new VPC("Vpc")
                .cidrBlock(range)
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .tag("Name", stackName()));
        List<Zone> zones = Zone.allIn(template(), vpc, range, prod);
        addGatewayEndpoint("S3Endpoint", "s3", vpc, zones);
        addGatewayEndpoint("DynamoDbEndpoint", "dynamodb", vpc, zones);
        addFlowLog(vpc, prod);

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
    private void addFlowLog(VPC vpc, Condition prod) {
        LogGroup logs = add(new LogGroup("RefusedTraffic").onlyIf(prod).retentionInDays(LOG_DAYS));
        Role role = add(ServiceRole.ofFlowLogs("FlowLogRole")
                .onlyIf(prod)
                .policy(p -> p.policyName("write-logs").policyDocument(writeLogs(logs))));
        add(new FlowLog("FlowLog")
                .onlyIf(prod)
                .resourceType_("VPC")
                .resourceId(vpc.ref())
                .trafficType("REJECT")
                .logDestinationType("cloud-watch-logs")
                .logGroupName(logs.ref())
                .deliverLogsPermissionArn(role.arn()));
    }

    private static Map<String, Object> writeLogs(LogGroup logs) {
        return PolicyDocument.of(
                Statement.allow("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents")
                        .on(logs.arn()),
                Statement.allow("logs:DescribeLogGroups")
                        .on(sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*")));
    }

    /** An export is one string: importers split it. */
    private void exportSubnets(String name, List<Subnet> subnets) {
        output(name, join(",", subnets.stream().map(Subnet::ref).toArray())).export(sub("${AWS::StackName}-" + name));
    }
}
