package dev.cfn4j.engine.stack;

import dev.cfn4j.dsl.StackPlace;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One stack of a synth directory.
 *
 * @param name its name in the project
 * @param className the stack class
 * @param template the template, with the user's lines
 * @param parameters its parameters
 * @param tags its tags
 * @param immutableTags keys of the tags that an update may not change
 * @param dependencies names of the stacks that come before it
 * @param place the account and region that it belongs in
 * @param renames old logical IDs of renamed resources by their new ones
 * @param houseFindings what rules of the project's own find
 */
public record ProjectStack(
        String name,
        String className,
        Document template,
        List<ParameterEntry> parameters,
        Map<String, String> tags,
        Set<String> immutableTags,
        Set<String> dependencies,
        StackPlace place,
        Map<String, String> renames,
        List<Finding> houseFindings) {}
