package dev.cfn4j.engine.deploy;

import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.parameter.ParameterValue;
import dev.cfn4j.engine.parameter.ParameterValue.Origin;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.StackSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refuses updates that would change a parameter or tag which the stack class declares immutable. */
final class Immutables {
    private final StackSettings settings;
    private final DeployedStack deployed;
    private final ParameterValues values;

    private Immutables(StackSettings settings, DeployedStack deployed, ParameterValues values) {
        this.settings = settings;
        this.deployed = deployed;
        this.values = values;
    }

    /**
     * Compares what would be sent with what is deployed.
     *
     * @throws ToolkitException if something immutable would change, all of it named at once
     */
    static void check(StackSettings settings, DeployedStack deployed, ParameterValues values) {
        List<String> changes = new Immutables(settings, deployed, values).changes();
        if (!changes.isEmpty()) {
            throw ToolkitException.of(
                    "the stack `" + deployed.name() + "` cannot be updated: " + String.join("; ", changes)
                            + "; nothing was sent.",
                    "Give what is deployed, or nothing; or take immutable() out of "
                            + settings.stack().className() + " if the change is meant.");
        }
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        settings.stack().parameters().stream()
                .filter(ParameterEntry::immutable)
                .forEach(parameter -> parameterChange(parameter).ifPresent(changes::add));
        settings.stack().immutableTags().forEach(key -> tagChange(key).ifPresent(changes::add));
        return changes;
    }

    private Optional<String> parameterChange(ParameterEntry parameter) {
        String old = deployed.parameters().get(parameter.name());
        Optional<ParameterValue> given = values.values().stream()
                .filter(value -> value.name().equals(parameter.name()) && value.origin() != Origin.PREVIOUS)
                .findFirst();
        if (old == null || given.isEmpty()) {
            return Optional.empty();
        }
        if (parameter.noEcho()) {
            return Optional.of("the immutable parameter `" + parameter.name()
                    + "` was given a value, and as it is secret, nobody can tell whether it is the deployed one");
        }
        return difference("parameter", parameter.name(), old, given.get().value());
    }

    private Optional<String> tagChange(String key) {
        String old = deployed.tags().get(key);
        return old == null
                ? Optional.empty()
                : difference("tag", key, old, settings.tags().getOrDefault(key, ""));
    }

    private static Optional<String> difference(String kind, String name, String old, String wanted) {
        return old.equals(wanted)
                ? Optional.empty()
                : Optional.of("the immutable " + kind + " `" + name + "` would change from `" + old + "` to `" + wanted
                        + "`");
    }
}
