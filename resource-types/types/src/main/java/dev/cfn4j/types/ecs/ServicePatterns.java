package dev.cfn4j.types.ecs;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults and metrics of {@code AWS::ECS::Service}. It can be granted what the role of its tasks may.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html">AWS documentation</a>
 */
public sealed interface ServicePatterns extends Securable<Service>, Grantee permits Service {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ROLLBACK}: a deployment whose tasks do not stay up is undone
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html">AWS documentation</a>
     */
    @Override
    default Service secureWithout(SecureDefault... refused) {
        Service self = (Service) this;
        return SecureDefaults.of(self, Service::new)
                .complete(
                        SecureDefault.ROLLBACK,
                        s -> s.deploymentConfiguration(d ->
                                d.deploymentCircuitBreaker(b -> b.enable(true).rollback(true))),
                        "DeploymentController")
                .without(refused);
    }

    @Override
    default Grants grants() {
        Service self = (Service) this;
        for (Resource<?> task : self.extras().resourcesIn("TaskDefinition")) {
            if (task instanceof TaskDefinition definition) {
                return definition.grants();
            }
        }
        throw new TemplateException(
                self + " has no task definition of this template: call taskDefinition(task.ref()), or grant to"
                        + " the task role where it is");
    }

    /** Fewer of these than wanted: tasks do not stay up. Needs Container Insights. */
    default Metric metricRunningTasks(Cluster cluster) {
        return new Metric("ECS/ContainerInsights", "RunningTaskCount")
                .dimension("ClusterName", cluster.ref())
                .dimension("ServiceName", ((Service) this).name())
                .minimum();
    }

    /** Processor use of the service in percent of what its tasks reserve. */
    default Metric metricCpu(Cluster cluster) {
        return new Metric("AWS/ECS", "CPUUtilization")
                .dimension("ClusterName", cluster.ref())
                .dimension("ServiceName", ((Service) this).name())
                .average();
    }
}
