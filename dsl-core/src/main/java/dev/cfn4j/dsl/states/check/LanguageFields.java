package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
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
        checkFields(state, state.tree(), state.path(), problems);
        for (String list : List.of("Choices", "Catch")) {
            List<Node> rules = state.items(list);
            for (int i = 0; i < rules.size(); i++) {
                checkFields(state, rules.get(i), state.path().child(list).child(i), problems);
            }
        }
        for (String part : List.of("ItemReader", "ItemBatcher", "ResultWriter")) {
            state.tree().find(part).ifPresent(tree -> checkPart(state, part, tree, problems));
        }
    }

    private static void checkPart(AslState state, String part, Node tree, Problems problems) {
        NodePath path = state.path().child(part);
        checkFields(state, tree, path, problems);
        tree.find("ReaderConfig").ifPresent(config -> checkFields(state, config, path.child("ReaderConfig"), problems));
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
