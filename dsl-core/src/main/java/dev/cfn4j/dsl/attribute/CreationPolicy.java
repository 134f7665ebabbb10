package dev.cfn4j.dsl.attribute;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;

/**
 * What the creation of a resource waits for. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">CreationPolicy</a>.
 */
public final class CreationPolicy extends Structure<CreationPolicy> {
    /** An empty policy, to be filled by its setters. */
    public CreationPolicy() {}

    /**
     * Waits for so many success signals ({@code cfn-signal}).
     *
     * @param timeout how long, in ISO 8601, for example {@code PT15M}; at most 12 hours
     * @throws dev.cfn4j.dsl.TemplateException if the timeout is no such duration
     */
    public CreationPolicy resourceSignal(long count, String timeout) {
        return set(
                "ResourceSignal",
                new ResourceSignal(),
                signal -> signal.count(count).timeout(timeout));
    }

    /** Waits for as many success signals as a value says, for instance the size of an Auto Scaling group. */
    public CreationPolicy resourceSignal(Value<? extends Number> count, String timeout) {
        return set(
                "ResourceSignal",
                new ResourceSignal(),
                signal -> signal.count(count).timeout(timeout));
    }

    /** How many percent of the instances of an Auto Scaling group must signal success: 0 to 100. */
    public CreationPolicy minSuccessfulInstancesPercent(long percent) {
        return set("AutoScalingCreationPolicy", new AutoScalingCreationPolicy(), policy -> policy.percent(percent));
    }

    /** Starts an AppStream fleet once it is created. */
    public CreationPolicy startFleet() {
        return property("StartFleet", true);
    }

    /** Signals that creation waits for. */
    private static final class ResourceSignal extends Structure<ResourceSignal> {
        ResourceSignal count(Object count) {
            return set("Count", count);
        }

        ResourceSignal timeout(String timeout) {
            return set("Timeout", Duration8601.checked("timeout", timeout));
        }
    }

    /** How many instances must succeed. */
    private static final class AutoScalingCreationPolicy extends Structure<AutoScalingCreationPolicy> {
        AutoScalingCreationPolicy percent(long percent) {
            return set("MinSuccessfulInstancesPercent", percent);
        }
    }
}
