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
 * @param parameters the value of each declared parameter, defaults filled in, secrets in clear
 * @param tags the stack's tags
 * @param capabilities what was acknowledged
 * @param roleArn the service role
 * @param notificationArns where events would go
 * @param onFailure what happens when an operation fails
 */
public record Submission(
        String template,
        Map<String, String> parameters,
        Map<String, String> tags,
        List<String> capabilities,
        Optional<String> roleArn,
        List<String> notificationArns,
        OnFailure onFailure) {
    /** Copies the collections in their order. */
    public Submission {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        capabilities = List.copyOf(capabilities);
        notificationArns = List.copyOf(notificationArns);
    }

    /** The submission with another answer to failures. */
    public Submission withOnFailure(OnFailure other) {
        return new Submission(template, parameters, tags, capabilities, roleArn, notificationArns, other);
    }
}
