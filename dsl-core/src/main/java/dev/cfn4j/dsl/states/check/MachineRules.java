package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rules for definitions of state machines. */
public final class MachineRules {
    private static final List<GraphRule> GRAPH_RULES = List.of(new TargetsExist(), new AllReached(), new EndExists());
    private static final List<StateRule> STATE_RULES = List.of(
            new NameLength(),
            new Transitions(),
            new RequiredFields(),
            new LanguageFields(),
            new Expressions(),
            new Paths(),
            new GuardedStates(),
            new ErrorNames(),
            new RetryNumbers(),
            new Timeouts(),
            new VariableNames(),
            new MapLabel(),
            new NumberFields(),
            new ExpressTasks());

    private static final int DEEPEST = 50;

    private MachineRules() {}

    /**
     * Checks a definition.
     *
     * @param definition the definition as a tree
     * @param place where the definition itself was written
     * @throws TemplateException for the first mistake, at the line that made it
     */
    public static void check(Document definition, @Nullable SourceLocation place) {
        Problems problems = new Problems();
        boolean jsonata = definition
                .root()
                .find("QueryLanguage")
                .flatMap(Node::text)
                .filter("JSONata"::equals)
                .isPresent();
        AslGraph.Surroundings around = new AslGraph.Surroundings(jsonata, false);
        checkGraph(AslGraph.of(NodePath.ROOT, definition.root(), around), problems);
        List<Problems.Problem> all = problems.all();
        if (!all.isEmpty()) {
            SourceLocation at = definition.locations().find(all.get(0).path()).orElse(place);
            String more = all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more in this machine)";
            throw new TemplateException(all.get(0).message() + more, at);
        }
    }

    /**
     * What is wrong with how the states of a definition that was written by hand follow each other, by its place in the definition.
     * Nothing is said of what functions of a template or substitutions may complete.
     */
    public static Map<NodePath, String> structure(Node definition) {
        Problems problems = new Problems();
        structure(AslGraph.of(NodePath.ROOT, definition, new AslGraph.Surroundings(false, false)), problems, 0);
        Map<NodePath, String> byPlace = new LinkedHashMap<>();
        problems.all().forEach(it -> byPlace.putIfAbsent(it.path(), it.message()));
        return byPlace;
    }

    private static void structure(AslGraph graph, Problems problems, int depth) {
        if (graph.states().isEmpty() || graph.start().isEmpty() || depth > DEEPEST) {
            return;
        }
        GRAPH_RULES.forEach(rule -> rule.check(graph, problems));
        for (AslState state : graph.states().values()) {
            new NameLength().check(state, problems);
            for (String inner : List.of("ItemProcessor", "Iterator")) {
                state.tree()
                        .find(inner)
                        .ifPresent(it -> structure(
                                AslGraph.of(state.path().child(inner), it, state.around()), problems, depth + 1));
            }
            List<Node> branches = state.items("Branches");
            for (int i = 0; i < branches.size(); i++) {
                NodePath path = state.path().child("Branches").child(i);
                structure(AslGraph.of(path, branches.get(i), state.around()), problems, depth + 1);
            }
        }
    }

    private static void checkGraph(AslGraph graph, Problems problems) {
        GRAPH_RULES.forEach(rule -> rule.check(graph, problems));
        for (AslState state : graph.states().values()) {
            STATE_RULES.forEach(rule -> rule.check(state, problems));
            checkInside(state, problems);
        }
    }

    private static void checkInside(AslState state, Problems problems) {
        state.tree().find("ItemProcessor").ifPresent(processor -> checkProcessor(state, processor, problems));
        List<Node> branches = state.items("Branches");
        for (int i = 0; i < branches.size(); i++) {
            NodePath path = state.path().child("Branches").child(i);
            checkGraph(AslGraph.of(path, branches.get(i), state.around()), problems);
        }
    }

    private static void checkProcessor(AslState state, Node processor, Problems problems) {
        boolean express = processor
                .find("ProcessorConfig")
                .flatMap(config -> config.find("ExecutionType"))
                .flatMap(Node::text)
                .map("EXPRESS"::equals)
                .orElse(state.around().isExpress());
        AslGraph.Surroundings inside = new AslGraph.Surroundings(state.around().isJsonata(), express);
        checkGraph(AslGraph.of(state.path().child("ItemProcessor"), processor, inside), problems);
    }
}
