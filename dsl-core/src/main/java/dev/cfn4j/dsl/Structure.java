package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/**
 * A property type of a resource. Generated subclasses add one setter per property and kind of value.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class Structure<S extends Structure<S>> extends PropertyBag<S> implements Value<S> {
    /** An empty structure. */
    protected Structure() {}

    @Override
    public final void writeTo(TreeWriter out) {
        out.startObject();
        writeMembers(out);
        out.endObject();
    }

    /** Writes names and values into the object that the writer is in; a subclass may add what it knows besides its properties. */
    protected void writeMembers(TreeWriter out) {
        properties.writeMembers(out);
    }

    @Override
    public final String describe() {
        return getClass().getSimpleName();
    }
}
