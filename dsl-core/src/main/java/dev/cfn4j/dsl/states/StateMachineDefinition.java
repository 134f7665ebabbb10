package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.states.check.MachineRules;
import dev.cfn4j.dsl.text.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a state machine, for {@code StateMachine.definition(…)}. It is checked when it is written: a mistake is reported at
 * the line of the state that has it.
 *
 * <pre>{@code
 * var poll = invokeLambda("Poll", checker).resultPath("$.job");
 * poll.then(choice("Finished?")
 *         .when(variable("$.job.status").stringEquals("DONE"), succeed("Done"))
 *         .otherwise(waitState("Pause").seconds(30).then(poll)));
 * var definition = StateMachineDefinition.startingAt(poll).timeoutSeconds(3600);
 * }</pre>
 *
 * Source: <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html">Amazon States
 * Language</a>.
 */
public final class StateMachineDefinition extends Structure<StateMachineDefinition> {
    private final @Nullable SourceLocation place = SourceLocations.caller();
    private final StateGraph graph;
    private QueryLanguage language = QueryLanguage.JSONPATH;

    private StateMachineDefinition(StateGraph graph) {
        this.graph = graph;
    }

    /**
     * A machine of the states that these steps lead to.
     *
     * @throws TemplateException if they are known by name only
     */
    public static StateMachineDefinition startingAt(Steps first) {
        return new StateMachineDefinition(new StateGraph(first));
    }

    /** Adds states that others go on to by name only. */
    public StateMachineDefinition states(Steps... further) {
        graph.add(further);
        return this;
    }

    /** Says what the machine is for. */
    public StateMachineDefinition comment(String text) {
        return set("Comment", text);
    }

    /** The query language of all states that have none of their own. */
    public StateMachineDefinition queryLanguage(QueryLanguage ofStates) {
        language = ofStates;
        return set("QueryLanguage", ofStates);
    }

    /** The version of the states language; {@code 1.0} is the only one. */
    public StateMachineDefinition version(String version) {
        return set("Version", version);
    }

    /** Ends an execution with {@link ErrorName#TIMEOUT} after so many seconds. */
    public StateMachineDefinition timeoutSeconds(long seconds) {
        return set("TimeoutSeconds", seconds);
    }

    /** Ends an execution after so many seconds, known at deployment. */
    public StateMachineDefinition timeoutSeconds(Value<? extends Number> seconds) {
        return set("TimeoutSeconds", JsonText.bare(seconds));
    }

    /**
     * The definition as JSON text, for {@code StateMachine.definitionString(…)}: as it is now, values of the template standing in it.
     *
     * @throws TemplateException if the definition has a mistake
     */
    public Value<String> toText() {
        return JsonText.of(this);
    }

    /**
     * What executions must be allowed for the calls of their tasks; logs, traces and {@link #startsItself()} apart.
     *
     * @throws TemplateException if two states have the same name
     */
    public Permissions permissions() {
        return StateNames.in(graph).stream().map(State::permissions).reduce(Permissions.NONE, Permissions::and);
    }

    /**
     * Whether executions start further executions of the machine, as those with a distributed map do: they need {@code states:StartExecution}
     * on the machine itself.
     *
     * @throws TemplateException if two states have the same name
     */
    public boolean startsItself() {
        return StateNames.in(graph).stream().anyMatch(DistributedMap.class::isInstance);
    }

    @Override
    protected void writeMembers(TreeWriter out) {
        check();
        writeUnchecked(out);
    }

    private void check() {
        StateNames.in(graph);
        DocumentBuilder builder = new DocumentBuilder();
        builder.startObject();
        writeUnchecked(builder);
        builder.endObject();
        MachineRules.check(builder.document(), place);
    }

    private void writeUnchecked(TreeWriter out) {
        super.writeMembers(out);
        AslWriter asl = AslWriter.around(out);
        QueryLanguage outer = asl.language();
        asl.language(language);
        graph.writeMembers(asl);
        asl.language(outer);
    }
}
