package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.elasticloadbalancingv2.Listener;
import dev.cfn4j.types.elasticloadbalancingv2.LoadBalancer;
import dev.cfn4j.types.elasticloadbalancingv2.TargetGroup;
import java.util.List;

/**
 * The load balancer before the router.
 *
 * @param balancer the balancer
 * @param listener where it listens
 * @param targets the tasks that it calls
 */
record RouterBalancer(LoadBalancer balancer, Listener listener, TargetGroup targets) {

    /** Adds the balancer, its listener and its target group to a template. */
    static RouterBalancer of(
            Template template,
            TargetEnvironment environment,
            RouterNetwork network,
            RouterAccess access,
            Value<String> accessLogBucket) {
        var balancer = template.add(balancer(environment, network, access, accessLogBucket));
        var targets = template.add(targets(network));
        return new RouterBalancer(balancer, template.add(listener(balancer, targets, access)), targets);
    }

    /** What the balancer counts of its calls to the tasks. */
    Metric metric(String name) {
        return balancer.metric(name).dimension("TargetGroup", targets.targetGroupFullName());
    }

    private static LoadBalancer balancer(
            TargetEnvironment environment, RouterNetwork network, RouterAccess access, Value<String> accessLogBucket) {
        return new LoadBalancer("Balancer")
                .scheme(access.scheme())
                .securityGroups(network.balancer().groupId())
                .subnets(network.balancerSubnets())
                .loadBalancerAttribute(a -> a.key("access_logs.s3.enabled").value("true"))
                .loadBalancerAttribute(a -> a.key("access_logs.s3.bucket").value(accessLogBucket))
                .loadBalancerAttribute(a -> a.key("access_logs.s3.prefix").value("router"))
                .loadBalancerAttribute(a -> a.key("deletion_protection.enabled")
                        .value(environment.prod().then("true").otherwise("false")))
                .loadBalancerAttribute(a ->
                        a.key("routing.http.drop_invalid_header_fields.enabled").value("true"));
    }

    private static TargetGroup targets(RouterNetwork network) {
        return new TargetGroup("Targets")
                .vpcId(network.vpc())
                .targetType("ip")
                .protocol("HTTP")
                .port(RouterService.PORT)
                .healthCheckPath("/health")
                .healthCheckIntervalSeconds(10)
                .healthyThresholdCount(2)
                .unhealthyThresholdCount(3)
                .targetGroupAttribute(
                        a -> a.key("deregistration_delay.timeout_seconds").value("30"));
    }

    private static Listener listener(LoadBalancer balancer, TargetGroup targets, RouterAccess access) {
        var secured = access.secured();
        var certificates = List.of(new Listener.Certificate().certificateArn(access.certificate()));
        return new Listener("Listener")
                .loadBalancerArn(balancer.ref())
                .protocol(secured.then("HTTPS").otherwise("HTTP"))
                .port(access.port())
                .certificates(secured.then(certificates).orNoValue())
                .sslPolicy(secured.then("ELBSecurityPolicy-TLS13-1-2-2021-06").orNoValue())
                .defaultAction(a -> a.type("forward").targetGroupArn(targets.ref()));
    }
}
