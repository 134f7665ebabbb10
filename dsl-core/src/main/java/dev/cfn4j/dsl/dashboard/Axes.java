package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Both axes of a graph. */
final class Axes extends Structure<Axes> {
    private @Nullable Axis left;

    Axes left(Consumer<Axis> fill) {
        Axis axis = new Axis();
        left = axis;
        return set("left", axis, fill);
    }

    Axes right(Consumer<Axis> fill) {
        return set("right", new Axis(), fill);
    }

    boolean hasLeftRange() {
        return left != null && left.hasRange();
    }
}
