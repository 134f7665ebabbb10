package dev.cfn4j.engine.parameter;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks for every parameter that is given no value, saying what its template says of it. An empty answer leaves it as it is. */
public final class ParameterQuestions {
    private static final List<String> FACTS = List.of(
            "Description", "AllowedPattern", "ConstraintDescription", "MinLength", "MaxLength", "MinValue", "MaxValue");

    private final ToolkitHost host;

    /** Asks whoever the host has. */
    public ParameterQuestions(ToolkitHost host) {
        this.host = host;
    }

    /**
     * The settings with the answers.
     *
     * @throws ToolkitException if nobody is there to be asked, or the settings are wrong
     */
    public DeploymentSettings complete(ProjectStacks stacks, DeploymentSettings settings) {
        if (!host.interactive()) {
            throw ToolkitException.of(
                    "parameters are to be asked for, and nobody is there to be asked: there is no terminal",
                    "Give them with " + host.spell(Option.PARAMETERS) + " or " + host.spell(Option.PARAMETERS_FILE)
                            + ".");
        }
        Map<String, String> values = new LinkedHashMap<>(settings.parameters());
        Set<String> asked = new TreeSet<>();
        for (StackSettings stack : new SettingsReader(host, stacks, settings).read()) {
            stack.stack().parameters().stream()
                    .filter(parameter -> isOpen(parameter, stack) && asked.add(parameter.name()))
                    .forEach(parameter -> ask(parameter, stack.stack(), values));
        }
        return new DeploymentSettings(values, settings.parameterFile(), settings.stackName());
    }

    private static boolean isOpen(ParameterEntry parameter, StackSettings stack) {
        String name = parameter.name();
        return parameter.source() == null
                && !stack.fromCommandLine().containsKey(name)
                && !stack.fromFile().containsKey(name);
    }

    private void ask(ParameterEntry parameter, ProjectStack stack, Map<String, String> values) {
        String answer = host.read(question(parameter, stack), parameter.noEcho());
        if (!answer.isEmpty()) {
            values.put(parameter.name(), answer);
        }
    }

    private static String question(ParameterEntry parameter, ProjectStack stack) {
        StringBuilder text = new StringBuilder(parameter.name() + " (" + parameter.type() + ")");
        stack.template()
                .root()
                .find("Parameters")
                .flatMap(parameters -> parameters.find(parameter.name()))
                .ifPresent(node -> facts(parameter.name(), node, text));
        if (parameter.defaultValue() != null && !parameter.noEcho()) {
            text.append("\n  Default: ").append(parameter.defaultValue());
        }
        return text.append("\n> ").toString();
    }

    private static void facts(String name, Node node, StringBuilder text) {
        FACTS.forEach(fact -> node.find(fact)
                .flatMap(TemplateParameter::scalar)
                .ifPresent(
                        value -> text.append("\n  ").append(fact).append(": ").append(value)));
        List<String> allowed = new TemplateParameter(name, node).allowedValues();
        if (!allowed.isEmpty()) {
            text.append("\n  AllowedValues: ").append(String.join(", ", allowed));
        }
    }
}
