package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.types.iam.Role;

/**
 * Secure defaults, grants and metrics of {@code AWS::EC2::Instance}. It can be granted what the role of its instance profile may.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html">AWS documentation</a>
 */
public sealed interface InstancePatterns extends Securable<Instance>, Grantee permits Instance {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code AUTHENTICATION}: the metadata service asks for session tokens (IMDSv2) and does not answer containers
     *   <li>{@code DELETION_PROTECTION}: the instance cannot be terminated until that is switched off
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html">AWS documentation</a>
     */
    @Override
    default Instance secureWithout(SecureDefault... refused) {
        Instance self = (Instance) this;
        return SecureDefaults.of(self, Instance::new)
                .set(
                        SecureDefault.AUTHENTICATION,
                        i -> i.metadataOptions(m ->
                                m.httpTokens("required").httpEndpoint("enabled").httpPutResponseHopLimit(1)),
                        "LaunchTemplate")
                .set(SecureDefault.DELETION_PROTECTION, i -> i.disableApiTermination(true))
                .without(refused);
    }

    /** Processor use in percent: the metric {@code CPUUtilization}. */
    default Metric metricCpu() {
        return metric("CPUUtilization").average();
    }

    /** 1 while a status check fails: the metric {@code StatusCheckFailed}. */
    default Metric metricStatus() {
        return metric("StatusCheckFailed").maximum();
    }

    @Override
    default Grants grants() {
        Instance self = (Instance) this;
        for (Resource<?> profile : self.extras().resourcesIn("IamInstanceProfile")) {
            for (Resource<?> role : profile.extras().resourcesIn("Roles")) {
                return ((Role) role).grants();
            }
        }
        throw new TemplateException(
                self + " has no role of this template to grant to: call iamInstanceProfile(profile.ref())"
                        + " of an InstanceProfile whose roles(role.ref()) is a Role of this stack, or grant to that role where it is");
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Instance self = (Instance) this;
        return new Metric("AWS/EC2", name).dimension("InstanceId", self.ref());
    }
}
