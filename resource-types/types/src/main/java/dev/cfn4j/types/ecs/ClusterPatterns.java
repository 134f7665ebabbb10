package dev.cfn4j.types.ecs;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::ECS::Cluster}.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html">AWS documentation</a>
 */
public sealed interface ClusterPatterns extends Securable<Cluster> permits Cluster {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LOGGING}: metrics of every task and service (Container Insights)
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html">AWS documentation</a>
     */
    @Override
    default Cluster secureWithout(SecureDefault... refused) {
        Cluster self = (Cluster) this;
        return SecureDefaults.of(self, Cluster::new)
                .set(
                        SecureDefault.LOGGING,
                        c -> c.clusterSetting(s -> s.name("containerInsights").value("enabled")))
                .without(refused);
    }
}
