package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.Immutables;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.parameter.ParameterValue;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.engine.stack.ProjectStack;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The two sides of a diff. */
public final class Sides {
    private Sides() {}

    /**
     * What is deployed.
     *
     * @throws ToolkitException if the template is not JSON
     */
    public static StackContent deployed(DeployedStack stack, String template) {
        try {
            Document document = new Document(JsonDocuments.parse(stack.name(), template), Locations.NONE);
            return new StackContent(document, stack.parameters(), stack.tags());
        } catch (DocumentException e) {
            throw ToolkitException.of(
                    "the deployed template of `" + stack.name() + "` is not JSON: " + e.getMessage(),
                    "A stack that was deployed from YAML cannot be compared by this version.",
                    e);
        }
    }

    /** What a deployment would bring; parameters without a value have none here. */
    public static StackContent wanted(StackSettings settings, Map<String, String> previous) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterValue value : ParameterValues.known(settings, previous).values()) {
            values.put(value.name(), value.value());
        }
        return new StackContent(
                settings.stack().template(),
                values,
                settings.tags(),
                settings.stack().renames(),
                immutables(settings.stack()));
    }

    /** A stack as its class says it, with the defaults of its parameters. */
    static StackContent of(ProjectStack stack) {
        return new StackContent(stack.template(), Map.of(), stack.tags(), stack.renames(), Immutables.NONE);
    }

    private static Immutables immutables(ProjectStack stack) {
        return new Immutables(
                stack.parameters().stream()
                        .filter(ParameterEntry::immutable)
                        .map(ParameterEntry::name)
                        .collect(Collectors.toSet()),
                stack.immutableTags());
    }
}
