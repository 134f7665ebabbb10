package dev.cfn4j.dsl.attribute;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;

/** How the instances of an Auto Scaling group are replaced in batches. */
public final class AutoScalingRollingUpdate extends Structure<AutoScalingRollingUpdate> {
    /** An empty policy, to be filled by its setters. */
    public AutoScalingRollingUpdate() {}

    /** The greatest number of instances that are replaced at once; default 1. */
    public AutoScalingRollingUpdate maxBatchSize(long instances) {
        return set("MaxBatchSize", instances);
    }

    /** The greatest number of instances that are replaced at once; default 1. */
    public AutoScalingRollingUpdate maxBatchSize(Value<? extends Number> instances) {
        return set("MaxBatchSize", instances);
    }

    /** How many percent of the group must stay in service: 0 to 100. */
    public AutoScalingRollingUpdate minActiveInstancesPercent(long percent) {
        return set("MinActiveInstancesPercent", percent);
    }

    /** The number of instances that stay in service; default 0. */
    public AutoScalingRollingUpdate minInstancesInService(long instances) {
        return set("MinInstancesInService", instances);
    }

    /** The number of instances that stay in service; default 0. */
    public AutoScalingRollingUpdate minInstancesInService(Value<? extends Number> instances) {
        return set("MinInstancesInService", instances);
    }

    /** How many percent of the new instances must signal success: 0 to 100. */
    public AutoScalingRollingUpdate minSuccessfulInstancesPercent(long percent) {
        return set("MinSuccessfulInstancesPercent", percent);
    }

    /**
     * How long is waited after a batch, or for its signals, in ISO 8601, for example {@code PT5M}.
     *
     * @throws dev.cfn4j.dsl.TemplateException if it is no such duration
     */
    public AutoScalingRollingUpdate pauseTime(String duration) {
        return set("PauseTime", Duration8601.checked("pauseTime", duration));
    }

    /** Processes of the group that are suspended meanwhile, for example {@code AlarmNotification}. */
    public AutoScalingRollingUpdate suspendProcesses(String... processes) {
        return append("SuspendProcesses", processes);
    }

    /** Waits for the signals of new instances. */
    public AutoScalingRollingUpdate waitOnResourceSignals() {
        return set("WaitOnResourceSignals", true);
    }
}
