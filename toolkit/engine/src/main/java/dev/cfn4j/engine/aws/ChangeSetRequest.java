package dev.cfn4j.engine.aws;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change set to be created.
 *
 * @param stackName the stack
 * @param name the change set's name
 * @param create whether the stack is new
 * @param template where the template is
 * @param values parameter values by name
 * @param previous names of the parameters that keep their deployed values
 * @param tags all tags of the stack
 * @param capabilities what the template needs to be allowed
 * @param more what the user adds to the request
 */
public record ChangeSetRequest(
        String stackName,
        String name,
        boolean create,
        SentTemplate template,
        Map<String, String> values,
        Set<String> previous,
        Map<String, String> tags,
        List<String> capabilities,
        RequestMembers more) {}
