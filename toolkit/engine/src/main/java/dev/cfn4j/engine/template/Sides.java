package dev.cfn4j.engine.template;

import dev.cfn4j.analysis.diff.Immutables;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
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
     * @throws ToolkitException if the template cannot be read
     */
    public static StackContent deployed(DeployedStack stack, String template, ToolkitHost host) {
        Document document = new TemplateFiles(host).parse("the deployed template of " + stack.name(), template);
        return new StackContent(new Document(document.root(), Locations.NONE), stack.parameters(), stack.tags());
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
    public static StackContent of(ProjectStack stack) {
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
