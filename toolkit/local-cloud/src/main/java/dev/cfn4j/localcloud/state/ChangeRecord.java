package dev.cfn4j.localcloud.state;

import java.util.List;
import java.util.Optional;

/**
 * What a change set does to one resource.
 *
 * @param action Add, Modify, Remove or Import
 * @param logicalId the resource's name in the template
 * @param physicalId its name in the cloud, if it exists
 * @param type its type
 * @param replacement True, False or Conditional; of a modification only
 * @param scope which parts change
 * @param policyAction what becomes of the resource that goes, as Delete or Retain
 * @param before the resource before, as JSON text
 * @param after the resource after, as JSON text
 * @param details each difference with its cause
 */
public record ChangeRecord(
        String action,
        String logicalId,
        Optional<String> physicalId,
        String type,
        Optional<String> replacement,
        List<String> scope,
        Optional<String> policyAction,
        Optional<String> before,
        Optional<String> after,
        List<Detail> details) {
    /** Copies the lists. */
    public ChangeRecord {
        scope = List.copyOf(scope);
        details = List.copyOf(details);
    }

    /** Whether it is there only because a nested stack's template may have changed. */
    public boolean isAutomatic() {
        return !details.isEmpty()
                && details.stream().allMatch(detail -> detail.source().equals("Automatic"));
    }

    /** The addition as one that takes over a resource that exists. */
    public ChangeRecord asImport(String id) {
        return new ChangeRecord(
                "Import", logicalId, Optional.of(id), type, replacement, scope, policyAction, before, after, details);
    }

    /**
     * One difference.
     *
     * @param attribute which part of the resource
     * @param name which property, for the part Properties
     * @param recreation Always, Conditionally or Never
     * @param path where, as a pointer
     * @param before the value before
     * @param after the value after
     * @param changeType Add, Modify or Remove
     * @param evaluation Static, or Dynamic when the value is known only after execution
     * @param source what caused it, as ParameterReference
     * @param cause the entity that caused it, as a parameter's name
     */
    public record Detail(
            String attribute,
            Optional<String> name,
            String recreation,
            String path,
            Optional<String> before,
            Optional<String> after,
            String changeType,
            String evaluation,
            String source,
            Optional<String> cause) {}
}
