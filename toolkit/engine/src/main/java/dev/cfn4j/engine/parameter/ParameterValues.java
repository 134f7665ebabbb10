package dev.cfn4j.engine.parameter;

import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.parameter.ParameterValue.Origin;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of all parameters of one stack.
 *
 * @param values the values in the order of the template
 */
public record ParameterValues(List<ParameterValue> values) {
    /** Keeps a copy of the values. */
    public ParameterValues {
        values = List.copyOf(values);
    }

    /**
     * Finds a value for each parameter: command line, then file, then another stack's, then the deployed stack's, then the default.
     * Those whose output is still to come are left out.
     *
     * @param previous values of the deployed stack by name
     * @throws ToolkitException if some have none, all named at once
     */
    public static ParameterValues resolve(StackSettings settings, Map<String, String> previous, ToolkitHost host) {
        ParameterValues known = known(settings, previous);
        Set<String> names = known.values().stream().map(ParameterValue::name).collect(Collectors.toSet());
        List<String> missing = settings.stack().parameters().stream()
                .map(ParameterEntry::name)
                .filter(name -> !names.contains(name) && !settings.sources().containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw ToolkitException.of(
                    "the stack `" + settings.deployedName() + "` needs a value for "
                            + missing.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                            + "; nothing was sent.",
                    "Give it with " + host.spell(Option.PARAMETERS) + " \""
                            + missing.stream().map(name -> name + "=…").collect(Collectors.joining(";"))
                            + "\" or in a file with " + host.spell(Option.PARAMETERS_FILE) + ".");
        }
        return known;
    }

    /** The same without asking for those that have no value. */
    public static ParameterValues known(StackSettings settings, Map<String, String> previous) {
        return new ParameterValues(settings.stack().parameters().stream()
                .flatMap(parameter -> value(parameter, settings, previous).stream())
                .toList());
    }

    private static Optional<ParameterValue> value(
            ParameterEntry parameter, StackSettings settings, Map<String, String> previous) {
        String name = parameter.name();
        return from(settings.fromCommandLine(), parameter, Origin.COMMAND_LINE)
                .or(() -> from(settings.fromFile(), parameter, Origin.FILE))
                .or(() -> from(settings.fromStacks(), parameter, Origin.STACK))
                .or(() -> from(previous, parameter, Origin.PREVIOUS))
                .or(() -> Optional.ofNullable(parameter.defaultValue())
                        .map(value -> new ParameterValue(name, value, Origin.DEFAULT, parameter.noEcho())));
    }

    private static Optional<ParameterValue> from(Map<String, String> values, ParameterEntry parameter, Origin origin) {
        return Optional.ofNullable(values.get(parameter.name()))
                .map(value -> new ParameterValue(parameter.name(), value, origin, parameter.noEcho()));
    }

    /** The values that are sent, by name. */
    public Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>();
        values.stream()
                .filter(value -> value.origin() != Origin.PREVIOUS)
                .forEach(value -> sent.put(value.name(), value.value()));
        return sent;
    }

    /** The names of those that keep their deployed value. */
    public Set<String> kept() {
        return values.stream()
                .filter(value -> value.origin() == Origin.PREVIOUS)
                .map(ParameterValue::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The secret values that are known here. */
    public Secrets secrets() {
        return new Secrets(values.stream()
                .filter(value -> value.secret() && value.origin() != Origin.PREVIOUS)
                .map(ParameterValue::value)
                .collect(Collectors.toSet()));
    }
}
