package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.render.TreeWriter;
import org.jspecify.annotations.Nullable;

/**
 * An element of a statement that is said either of some things or of all but some: Action or NotAction.
 *
 * @param <P> what it is said of
 */
final class PolicyElement<P extends PolicyElement.Part<P>> {
    /** Things that an element names. */
    interface Part<P> {
        boolean isEmpty();

        /** Takes in what the other names; says whether it could. */
        boolean addAll(P other);

        void writeTo(TreeWriter out);
    }

    private final String name;
    private final P part;
    private boolean negated;

    /** An element that names nothing yet. */
    PolicyElement(String name, P part) {
        this.name = name;
        this.part = part;
    }

    /** What the element names, to be added to. */
    P part(boolean isNegated) {
        if (!part.isEmpty() && negated != isNegated) {
            throw new TemplateException("a statement has either " + name + " or Not" + name + ", not both");
        }
        negated = isNegated;
        return part;
    }

    P part() {
        return part;
    }

    boolean negated() {
        return negated;
    }

    /** Takes in what the other names, unless either is said of all but some; says whether it did. */
    boolean join(PolicyElement<P> other) {
        return !negated && !other.negated && !part.isEmpty() && !other.part.isEmpty() && part.addAll(other.part);
    }

    /** Writes name and content into the object that the writer is in; nothing if it names nothing. */
    void writeTo(TreeWriter out) {
        if (!part.isEmpty()) {
            out.name(negated ? "Not" + name : name);
            part.writeTo(out);
        }
    }

    /** Equal if the same is said of the same things. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyElement<?> that && negated == that.negated && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return part.hashCode();
    }
}
