package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;

/** How a line or band over a graph looks. */
public final class Annotation extends Structure<Annotation> {
    Annotation() {}

    static Annotation at(Object place) {
        return new Annotation().set("value", place);
    }

    /** What is written beside it. */
    public Annotation label(String text) {
        return set("label", text);
    }

    /** The colour, for example {@code #d62728}. */
    public Annotation color(String rgb) {
        return set("color", rgb);
    }

    /** Fills what is above a horizontal line. */
    public Annotation fillAbove() {
        return set("fill", "above");
    }

    /** Fills what is below a horizontal line. */
    public Annotation fillBelow() {
        return set("fill", "below");
    }

    /** Fills what is before a vertical line. */
    public Annotation fillBefore() {
        return set("fill", "before");
    }

    /** Fills what is after a vertical line. */
    public Annotation fillAfter() {
        return set("fill", "after");
    }

    /** Places a horizontal line by the right axis. */
    public Annotation onRight() {
        return set("yAxis", "right");
    }
}
