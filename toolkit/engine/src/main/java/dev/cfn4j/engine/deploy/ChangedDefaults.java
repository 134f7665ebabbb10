package dev.cfn4j.engine.deploy;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.parameter.ParameterValue;
import dev.cfn4j.engine.parameter.ParameterValue.Origin;
import java.util.List;
import java.util.Optional;

/** Tells of parameters whose default has changed while the deployed value stays, unless the stack class says that this is meant. */
final class ChangedDefaults {
    private ChangedDefaults() {}

    /** A sentence for each. */
    static List<String> of(PlannedStack plan, Node deployedTemplate) {
        return plan.settings().stack().parameters().stream()
                .filter(parameter -> !parameter.usePreviousValue() && !parameter.noEcho() && !parameter.immutable())
                .filter(parameter -> isKept(plan, parameter))
                .flatMap(parameter -> sentence(parameter, deployedTemplate).stream())
                .toList();
    }

    private static boolean isKept(PlannedStack plan, ParameterEntry parameter) {
        return plan.parameters().values().stream()
                .filter(value -> value.origin() == Origin.PREVIOUS)
                .map(ParameterValue::name)
                .anyMatch(parameter.name()::equals);
    }

    private static Optional<String> sentence(ParameterEntry parameter, Node deployedTemplate) {
        return deployedTemplate
                .find("Parameters")
                .flatMap(all -> all.find(parameter.name()))
                .flatMap(old -> old.find("Default"))
                .flatMap(Node::text)
                .filter(old -> parameter.defaultValue() != null && !old.equals(parameter.defaultValue()))
                .map(old -> "the default of `" + parameter.name() + "` has changed from `" + old + "` to `"
                        + parameter.defaultValue()
                        + "`, but the deployed value stays: give it to change it, or say usePreviousValue() in the"
                        + " stack class if this is meant");
    }
}
