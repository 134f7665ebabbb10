package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Set;

/** A state has no fields of the other query language, and only a JSONPath machine has states of both. */
final class LanguageFields implements StateRule {
    private static final Set<String> JSONATA = Set.of("Arguments", "Output", "Items", "Condition");
    private static final Set<String> JSONPATH = Set.of(
            "InputPath",
            "OutputPath",
            "Parameters",
            "Result",
            "ResultSelector",
            "ResultPath",
            "ItemsPath",
            "SecondsPath",
            "TimestampPath",
            "TimeoutSecondsPath",
            "HeartbeatSecondsPath",
            "MaxConcurrencyPath",
            "ToleratedFailurePercentagePath",
            "ToleratedFailureCountPath",
            "ErrorPath",
            "CausePath",
            "Variable",
            "And",
            "Or",
            "Not",
            "MaxItemsPath",
            "MaxItemsPerBatchPath",
            "MaxInputBytesPerBatchPath");

    @Override
    public void check(AslState state, Problems problems) {
        if (state.around().isJsonata() && !state.isJsonata()) {
            problems.add(
                    state,
                    "QueryLanguage",
                    "a JSONata machine has no JSONPath states: let the machine be JSONPath"
                            + " and say queryLanguage(JSONATA) at the others");
            return;
        }
        Parts.of(state).forEach((path, part) -> checkFields(state, part, path, problems));
    }

    private static void checkFields(AslState state, Node tree, NodePath path, Problems problems) {
        Set<String> wrong = state.isJsonata() ? JSONPATH : JSONATA;
        for (String field : tree.membersOrNone().keySet()) {
            if (wrong.contains(field)) {
                problems.add(path.child(field), message(state, field));
            }
        }
    }

    private static String message(AslState state, String field) {
        return "the state `" + state.name() + "` speaks " + state.language() + ", but `" + field + "` is a field of "
                + (state.isJsonata()
                        ? "JSONPath states: say it by an expression, {% … %}, in arguments(…), output(…) or assign(…)"
                        : "JSONata states: say queryLanguage(JSONATA) at the machine or the state");
    }
}
