package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The states of a machine, branch or item processor: those that the first one leads to, and those that were said besides. */
final class StateGraph {
    private final Target start;
    private final List<Steps> further = new ArrayList<>();

    /**
     * The graph of what these steps lead to.
     *
     * @throws TemplateException if they are known by name only
     */
    StateGraph(Steps first, Steps... further) {
        this.start = Target.of(first);
        if (start.state() == null) {
            throw new TemplateException(
                    "a machine begins with a state or chain of states, found the name `" + start.name() + "`");
        }
        add(further);
    }

    /** Adds states that others go on to by name. */
    void add(Steps... steps) {
        further.addAll(List.of(steps));
    }

    /** The states that are reached or were said besides, in that order. */
    Set<State<?>> reached() {
        Set<State<?>> found = new LinkedHashSet<>();
        visit(start, found);
        further.forEach(steps -> visit(Target.of(steps), found));
        return found;
    }

    /** These, then what leads to one of them although nothing leads to it, so that it is not left out in silence. */
    Set<State<?>> states() {
        Set<State<?>> found = reached();
        Collection<State<?>> forgotten = forgotten(found);
        while (!forgotten.isEmpty()) {
            forgotten.forEach(state -> visit(Target.of(state), found));
            forgotten = forgotten(found);
        }
        return found;
    }

    private static void visit(Target from, Set<State<?>> found) {
        Deque<State<?>> open = new ArrayDeque<>();
        from.known().ifPresent(open::push);
        while (!open.isEmpty()) {
            State<?> state = open.pop();
            if (found.add(state)) {
                List<Target> targets = state.targets();
                for (int i = targets.size() - 1; i >= 0; i--) {
                    targets.get(i).known().ifPresent(open::push);
                }
            }
        }
    }

    private static Collection<State<?>> forgotten(Set<State<?>> found) {
        Set<State<?>> forgotten = new LinkedHashSet<>();
        found.forEach(state -> forgotten.addAll(state.predecessors()));
        forgotten.removeAll(found);
        return forgotten;
    }

    /** Writes StartAt and States. */
    void writeMembers(AslWriter out) {
        out.name("StartAt");
        start.writeTo(out);
        out.name("States");
        out.startObject();
        for (State<?> state : states()) {
            out.name(state.name());
            if (state.place() != null) {
                out.location(state.place());
            }
            state.writeTo(out);
        }
        out.endObject();
    }
}
