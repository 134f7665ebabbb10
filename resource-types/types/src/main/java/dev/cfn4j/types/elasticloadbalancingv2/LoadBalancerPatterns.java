package dev.cfn4j.types.elasticloadbalancingv2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults and metrics of {@code AWS::ElasticLoadBalancingV2::LoadBalancer}. They stand in {@code loadBalancerAttributes}; whoever sets these, sets them all.
 *
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html">AWS documentation</a>
 */
public sealed interface LoadBalancerPatterns extends Securable<LoadBalancer> permits LoadBalancer {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code DELETION_PROTECTION}: the balancer cannot be deleted until that is switched off
     *   <li>{@code HARDENING}: headers that are not valid are dropped; application load balancers only
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html">AWS documentation</a>
     */
    @Override
    default LoadBalancer secureWithout(SecureDefault... refused) {
        LoadBalancer self = (LoadBalancer) this;
        return SecureDefaults.of(self, LoadBalancer::new)
                .bring(SecureDefault.DELETION_PROTECTION, () -> attribute("deletion_protection.enabled"))
                .bring(SecureDefault.HARDENING, () -> dropInvalidHeaders())
                .without(refused);
    }

    /**
     * Any metric of an application load balancer by its name, without a statistic; with the dimension {@code TargetGroup} it is
     * that of one target group.
     *
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html">AWS
     *     documentation</a>
     */
    default Metric metric(String name) {
        return new Metric("AWS/ApplicationELB", name)
                .dimension("LoadBalancer", ((LoadBalancer) this).loadBalancerFullName());
    }

    private void dropInvalidHeaders() {
        Object type = ((LoadBalancer) this).extras().valueOf("Type");
        if (type == null || type.equals("application")) {
            attribute("routing.http.drop_invalid_header_fields.enabled");
        }
    }

    private void attribute(String key) {
        LoadBalancer self = (LoadBalancer) this;
        if (!self.extras().isSet("LoadBalancerAttributes")) {
            self.extras()
                    .note(LoadBalancer.class, () -> {
                        LoadBalancer defaults = new LoadBalancer(self.logicalId());
                        self.extras().defaults(defaults);
                        return defaults;
                    })
                    .loadBalancerAttribute(a -> a.key(key).value("true"));
        }
    }
}
