package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of a state machine. Fields that have no setter are said by {@link #property}. A state belongs to one machine.
 *
 * @param <S> the subclass, which setters return
 */
public abstract non-sealed class State<S extends State<S>> extends Structure<S> implements Steps {
    private final String type;
    private final String name;
    private final @Nullable SourceLocation place = SourceLocations.caller();
    private final List<Target> targets = new ArrayList<>();
    private final List<State<?>> predecessors = new ArrayList<>();
    private @Nullable QueryLanguage language;

    State(String type, String name) {
        this.type = type;
        this.name = name;
        set("Type", type);
    }

    /** The state's name, unique in its machine. */
    public final String name() {
        return name;
    }

    /** The state's type, for example {@code Task}. */
    public final String type() {
        return type;
    }

    /** Says what the state is for; at run time it means nothing. */
    public final S comment(String text) {
        return set("Comment", text);
    }

    /** The query language of this state, where it is not the machine's: a JSONata state in a JSONPath machine. */
    public final S queryLanguage(QueryLanguage own) {
        language = own;
        return set("QueryLanguage", own);
    }

    /** Where the state was made, if locations are recorded. */
    @Nullable
    SourceLocation place() {
        return place;
    }

    /** Remembers that this state goes on to others. */
    final Target link(Steps next) {
        Target target = Target.of(next);
        targets.add(target);
        target.known().ifPresent(state -> state.predecessors.add(this));
        return target;
    }

    /** The states that this one goes on to, in the order in which that was said. */
    final List<Target> targets() {
        return targets;
    }

    /** The states that were said to go on to this one. */
    final List<State<?>> predecessors() {
        return predecessors;
    }

    /** The graphs of states inside this one. */
    List<StateGraph> graphs() {
        return List.of();
    }

    /** What an execution must be allowed to do in this state. */
    Permissions permissions() {
        return Permissions.NONE;
    }

    @Override
    protected void writeMembers(TreeWriter out) {
        AslWriter asl = AslWriter.around(out);
        QueryLanguage outer = asl.language();
        asl.language(language == null ? outer : language);
        super.writeMembers(asl);
        writeTransition(asl);
        asl.language(outer);
    }

    /** Writes what follows the state. */
    void writeTransition(TreeWriter out) {}
}
