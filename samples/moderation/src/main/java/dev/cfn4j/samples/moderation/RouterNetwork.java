package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ec2.SecurityGroupIngress;
import java.util.List;

/**
 * The given network that the router lives in, and who may talk to whom there: clients to the balancer, it to the tasks, they to
 * the services of AWS.
 *
 * @param vpc the network
 * @param taskSubnets where tasks run: private subnets in three zones
 * @param balancerSubnets where the balancer listens: subnets in the same zones
 * @param balancer the balancer's security group
 * @param tasks the tasks' security group
 */
record RouterNetwork(
        Parameter<String> vpc,
        Parameter<List<String>> taskSubnets,
        Parameter<List<String>> balancerSubnets,
        SecurityGroup balancer,
        SecurityGroup tasks) {
    private static final long HTTPS = 443;

    /** Adds the parameters and security groups to a template. */
    static RouterNetwork of(Template template, RouterAccess access) {
        var vpc = template.parameter("Vpc", ParameterType.VPC_ID).description("The network that the router lives in.");
        var subnets = ParameterType.listOf(ParameterType.SUBNET_ID);
        var taskSubnets = template.parameter("TaskSubnets", subnets)
                .description("Three private subnets in three zones, with a way to the services of AWS.");
        var balancerSubnets = template.parameter("BalancerSubnets", subnets)
                .description("Three subnets in the same zones; public ones if the balancer is internet-facing.");
        var tasks = template.add(taskGroup(vpc));
        var balancer = template.add(balancerGroup(vpc, tasks, access));
        template.add(new SecurityGroupIngress("TasksFromBalancer")
                .description("Load balancer")
                .groupId(tasks.groupId())
                .sourceSecurityGroupId(balancer.groupId())
                .ipProtocol("tcp")
                .fromPort(RouterService.PORT)
                .toPort(RouterService.PORT));
        return new RouterNetwork(vpc, taskSubnets, balancerSubnets, balancer, tasks);
    }

    private static SecurityGroup taskGroup(Parameter<String> vpc) {
        return new SecurityGroup("TaskGroup")
                .groupDescription("Router tasks: called by the balancer, call services of AWS over TLS")
                .vpcId(vpc)
                .securityGroupEgress(e -> e.description("Services of AWS")
                        .ipProtocol("tcp")
                        .fromPort(HTTPS)
                        .toPort(HTTPS)
                        .cidrIp("0.0.0.0/0"));
    }

    private static SecurityGroup balancerGroup(Parameter<String> vpc, SecurityGroup tasks, RouterAccess access) {
        return new SecurityGroup("BalancerGroup")
                .groupDescription("Router load balancer: called by clients, calls the tasks")
                .vpcId(vpc)
                .securityGroupEgress(e -> e.description("Router tasks")
                        .ipProtocol("tcp")
                        .fromPort(RouterService.PORT)
                        .toPort(RouterService.PORT)
                        .destinationSecurityGroupId(tasks.groupId()))
                .securityGroupIngress(i -> i.description("Clients")
                        .ipProtocol("tcp")
                        .fromPort(access.port())
                        .toPort(access.port())
                        .cidrIp(access.clients()));
    }
}
