package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state that goes on to one other, or ends the execution, branch or iteration if nothing follows it.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class NextState<S extends NextState<S>> extends DataState<S> {
    private @Nullable Target next;
    private @Nullable SourceLocation nextPlace;

    NextState(String type, String name) {
        super(type, name);
    }

    /** Assigns a variable that later states can read; a literal, tree or expression in the state's query language. */
    public final S assign(String variable, Object value) {
        return put("Assign", variable, checkedTree(value));
    }

    /** Assigns variables. */
    public final S assign(Map<String, ?> variables) {
        return put("Assign", Object.class, variables);
    }

    /**
     * Goes on to other steps. Without this call the state is an end.
     *
     * @throws TemplateException if the state goes on to another one already
     */
    public final Chain then(Steps steps) {
        Target target = Target.of(steps);
        if (next != null && !next.equals(target)) {
            throw new TemplateException("the state `" + name() + "` goes on to `" + next.name() + "` already"
                    + (nextPlace == null ? "" : ", said at " + nextPlace)
                    + ": it has one next state, found `" + target.name() + "`; use a choice for more");
        }
        if (next == null) {
            next = link(steps);
            nextPlace = SourceLocations.caller();
        }
        return new Chain(this, steps);
    }

    @Override
    final void writeTransition(TreeWriter out) {
        out.name(next == null ? "End" : "Next");
        if (nextPlace != null) {
            out.location(nextPlace);
        }
        if (next == null) {
            out.bool(true);
        } else {
            next.writeTo(out);
        }
    }
}
