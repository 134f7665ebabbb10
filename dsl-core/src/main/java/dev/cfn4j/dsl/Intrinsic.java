package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intrinsic function, for example {@code {"Fn::Select": [0, …]}}.
 *
 * @param <T> what the function resolves to
 */
final class Intrinsic<T> implements Value<T> {
    private final String function;
    private final Object argument;
    private final @Nullable Resource<?> owner;
    private final @Nullable String macro;

    /** A function by its full name ({@code Ref}, {@code Fn::Join}) and its argument: a literal, list, map or value. */
    Intrinsic(String function, Object argument) {
        this(function, argument, null);
    }

    /** The Ref or Fn::GetAtt of a resource. */
    Intrinsic(String function, Object argument, @Nullable Resource<?> owner) {
        this(function, argument, owner, null);
    }

    private Intrinsic(String function, Object argument, @Nullable Resource<?> owner, @Nullable String macro) {
        this.function = function;
        this.argument = argument;
        this.owner = owner;
        this.macro = macro;
    }

    /** A function that exists only where the template is transformed by that macro. */
    static <T> Intrinsic<T> needing(String macro, String function, Object argument) {
        Macros.expect();
        return new Intrinsic<>(function, argument, null, macro);
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (owner != null && out instanceof Owners owners) {
            owners.found(owner);
            return;
        }
        if (macro != null) {
            out.needs(macro);
        }
        out.startObject();
        out.name(function);
        Literals.write(argument, out);
        out.endObject();
    }

    @Override
    public String describe() {
        if (function.equals("Ref")) {
            return "${" + argument + "}";
        }
        if (function.equals("Fn::GetAtt") && argument instanceof List<?> path) {
            return "${" + path.get(0) + "." + path.get(1) + "}";
        }
        return function + "(" + Literals.describe(argument) + ")";
    }

    @Override
    public String toString() {
        return describe();
    }
}
