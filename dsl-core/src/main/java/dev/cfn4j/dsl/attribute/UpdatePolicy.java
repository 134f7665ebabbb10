package dev.cfn4j.dsl.attribute;

import dev.cfn4j.dsl.Structure;
import java.util.function.Consumer;

/**
 * How an update of a resource is done. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html">UpdatePolicy</a>.
 */
public final class UpdatePolicy extends Structure<UpdatePolicy> {
    /** An empty policy, to be filled by its setters. */
    public UpdatePolicy() {}

    /** Replaces the whole Auto Scaling group and keeps the old one until the new one is created. */
    public UpdatePolicy autoScalingReplacingUpdate() {
        return set("AutoScalingReplacingUpdate", new ReplacingUpdate());
    }

    /** Replaces the instances of an Auto Scaling group in batches. */
    public UpdatePolicy autoScalingRollingUpdate(Consumer<AutoScalingRollingUpdate> fill) {
        return set("AutoScalingRollingUpdate", new AutoScalingRollingUpdate(), fill);
    }

    /** Leaves sizes of an Auto Scaling group alone that a scheduled action changed meanwhile. */
    public UpdatePolicy ignoreUnmodifiedGroupSizeProperties() {
        return set("AutoScalingScheduledAction", new ScheduledAction());
    }

    /** Shifts the traffic of a Lambda alias by a CodeDeploy deployment. */
    public UpdatePolicy codeDeployLambdaAliasUpdate(Consumer<CodeDeployLambdaAliasUpdate> fill) {
        return set("CodeDeployLambdaAliasUpdate", new CodeDeployLambdaAliasUpdate(), fill);
    }

    /** Changes the shards of an ElastiCache replication group without replacing it. */
    public UpdatePolicy useOnlineResharding() {
        return property("UseOnlineResharding", true);
    }

    /** Upgrades an OpenSearch domain to a newer version without replacing it. */
    public UpdatePolicy enableVersionUpgrade() {
        return property("EnableVersionUpgrade", true);
    }

    private static final class ReplacingUpdate extends Structure<ReplacingUpdate> {
        ReplacingUpdate() {
            set("WillReplace", true);
        }
    }

    private static final class ScheduledAction extends Structure<ScheduledAction> {
        ScheduledAction() {
            set("IgnoreUnmodifiedGroupSizeProperties", true);
        }
    }
}
