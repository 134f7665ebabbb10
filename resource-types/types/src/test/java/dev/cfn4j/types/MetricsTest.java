package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.elasticloadbalancingv2.LoadBalancer;
import dev.cfn4j.types.elasticloadbalancingv2.TargetGroup;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void ofALoadBalancerCanBeThoseOfOneTargetGroup() {
        Metric metric = new LoadBalancer("Balancer")
                .metric("TargetResponseTime")
                .dimension("TargetGroup", new TargetGroup("Targets").targetGroupFullName());

        assertThat(metric.namespace()).isEqualTo("AWS/ApplicationELB");
        assertThat(metric.dimensions()).hasSize(2);
        assertThat(metric.dimensions().values())
                .extracting(value -> ((Value<?>) value).describe())
                .containsExactly("${Balancer.LoadBalancerFullName}", "${Targets.TargetGroupFullName}");
        assertThat(metric.dimensions().keySet()).containsExactly("LoadBalancer", "TargetGroup");
    }
}
