package dev.cfn4j.localcloud.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was submitted for a stack.
 *
 * @param template the template's text as it came
 * @param processed the template as its transforms made it, if it has any
 * @param parameters the value of each declared parameter, defaults filled in, secrets in clear
 * @param resolved the values in the parameter store that parameters name
 * @param tags the stack's tags
 * @param capabilities what was acknowledged
 * @param roleArn the service role
 * @param notificationArns where events would go
 * @param onFailure what happens when an operation fails
 * @param options what else was asked for
 */
public record Submission(
        String template,
        Optional<String> processed,
        Map<String, String> parameters,
        Map<String, String> resolved,
        Map<String, String> tags,
        List<String> capabilities,
        Optional<String> roleArn,
        List<String> notificationArns,
        OnFailure onFailure,
        Options options) {
    /**
     * What a request may ask for besides.
     *
     * @param timeoutMinutes how long a creation may take
     * @param rollbackAlarms the ARNs of the alarms that would roll it back
     * @param monitoringMinutes how long the alarms would be watched after the operation
     * @param retainExceptOnCreate whether a rollback deletes what was just created, whatever its deletion policy
     * @param importExisting whether resources that exist already are taken over
     * @param policyDuringUpdate the stack policy for this update only
     * @param clientToken what the caller calls the request
     * @param disableRollback whether it was said that a failure leaves things as they are
     */
    public record Options(
            Optional<String> timeoutMinutes,
            List<String> rollbackAlarms,
            Optional<String> monitoringMinutes,
            boolean retainExceptOnCreate,
            boolean importExisting,
            Optional<String> policyDuringUpdate,
            Optional<String> clientToken,
            boolean disableRollback) {
        /** Nothing asked for. */
        public static final Options NONE = new Options(
                Optional.empty(), List.of(), Optional.empty(), false, false, Optional.empty(), Optional.empty(), false);

        /** Copies the list. */
        public Options {
            rollbackAlarms = List.copyOf(rollbackAlarms);
        }

        /** The options, keeping what a rollback would delete or not. */
        public Options withRetainExceptOnCreate(boolean on) {
            return new Options(
                    timeoutMinutes,
                    rollbackAlarms,
                    monitoringMinutes,
                    on,
                    importExisting,
                    policyDuringUpdate,
                    clientToken,
                    disableRollback);
        }

        /** The options of an execution: its own token, and whether a failure leaves things as they are. */
        public Options executed(Optional<String> token, boolean retain, boolean disable) {
            return new Options(
                    timeoutMinutes,
                    rollbackAlarms,
                    monitoringMinutes,
                    retain,
                    importExisting,
                    policyDuringUpdate,
                    token.or(() -> clientToken),
                    disable);
        }
    }

    /** Copies the collections in their order. */
    public Submission {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        resolved = Collections.unmodifiableMap(new LinkedHashMap<>(resolved));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        capabilities = List.copyOf(capabilities);
        notificationArns = List.copyOf(notificationArns);
    }

    /** The template that counts: as its transforms made it, or as it came. */
    public String processedTemplate() {
        return processed.orElse(template);
    }

    /** The value that each parameter stands for in the template. */
    public Map<String, String> effectiveParameters() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(resolved);
        return all;
    }

    /** The submission with another answer to failures. */
    public Submission withOnFailure(OnFailure other) {
        return new Submission(
                template,
                processed,
                parameters,
                resolved,
                tags,
                capabilities,
                roleArn,
                notificationArns,
                other,
                options);
    }

    /** The submission with other options. */
    public Submission withOptions(Options other) {
        return new Submission(
                template,
                processed,
                parameters,
                resolved,
                tags,
                capabilities,
                roleArn,
                notificationArns,
                onFailure,
                other);
    }
}
