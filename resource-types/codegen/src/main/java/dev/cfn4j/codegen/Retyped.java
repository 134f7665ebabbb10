package dev.cfn4j.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * The setters of a property that AWS retyped: those for what it takes now, and beside them those for what it took that still
 * compile. Where the compiler cannot tell two of them apart, one stands for both and takes either; of two functions that fill
 * different structures, the former stays, since source that has it could not be told from source that means the new one. The
 * new structure is given as an object there.
 *
 * @param now the setters of now
 * @param former setters of before, to be deprecated
 */
record Retyped(List<Overload> now, List<Overload> former) {
    static Retyped of(List<Overload> now, List<Overload> before) {
        List<Overload> kept = new ArrayList<>(now);
        List<Overload> former = new ArrayList<>();
        before.forEach(overload -> add(overload, kept, former));
        return new Retyped(kept, former);
    }

    private static void add(Overload overload, List<Overload> now, List<Overload> former) {
        int at = indexOf(overload, now);
        if (at < 0) {
            former.add(overload);
        } else if (!now.get(at).parameters().equals(overload.parameters())) {
            Overload other = now.get(at);
            if (overload.takesConsumer()) {
                now.remove(at);
                former.add(overload);
            } else {
                now.set(at, other.widened(ValueTypes.common(List.of(other.argument(), overload.argument()))));
            }
        }
    }

    private static int indexOf(Overload overload, List<Overload> overloads) {
        for (int i = 0; i < overloads.size(); i++) {
            if (overloads.get(i).erasure().equals(overload.erasure())) {
                return i;
            }
        }
        return -1;
    }
}
