package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what depends on the query language: the name of a state's arguments, and the mark on names whose value is a path. */
final class AslWriter implements TreeWriter {
    /** Stands for {@code Arguments} in JSONata states and for {@code Parameters} in others. */
    static final String ARGUMENTS = "Arguments or Parameters";

    private final TreeWriter out;
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private QueryLanguage language = QueryLanguage.JSONPATH;
    private @Nullable String name;
    private @Nullable SourceLocation location;
    private @Nullable SourceLocation last;

    private AslWriter(TreeWriter out) {
        this.out = out;
    }

    /** The writer itself, if it is one of these, or one around it. */
    static AslWriter around(TreeWriter out) {
        return out instanceof AslWriter asl ? asl : new AslWriter(out);
    }

    QueryLanguage language() {
        return language;
    }

    void language(QueryLanguage current) {
        language = current;
    }

    /** Writes a path or intrinsic function and marks its name. */
    void path(String text) {
        if (name == null) {
            throw new TemplateException(
                    "`" + text + "` stands in a list, where the states language cannot mark it as a path:"
                            + " make the list by IntrinsicFunctions.array(…)",
                    last);
        }
        name = name + ".$";
        string(text);
    }

    private void begin() {
        if (name != null) {
            if (!names.isEmpty() && !names.element().add(name)) {
                throw new TemplateException(
                        "the field `" + name + "` is said twice: leave out what was said by property(…)", location);
            }
            out.name(name);
            if (location != null) {
                out.location(location);
            }
            name = null;
            location = null;
        }
    }

    @Override
    public void name(String next) {
        name = !next.equals(ARGUMENTS) ? next : language == QueryLanguage.JSONATA ? "Arguments" : "Parameters";
    }

    /** Lets a structure or path write itself here, where the marks are made; the rest is the underlying writer's. */
    @Override
    public void value(Value<?> value) {
        if (value instanceof Structure<?> || value instanceof JsonPath) {
            value.writeTo(this);
        } else {
            begin();
            out.value(value);
        }
    }

    @Override
    public void location(SourceLocation place) {
        location = place;
        last = place;
    }

    @Override
    public void startObject() {
        begin();
        names.push(new HashSet<>());
        out.startObject();
    }

    @Override
    public void endObject() {
        names.poll();
        out.endObject();
    }

    @Override
    public void startArray() {
        begin();
        out.startArray();
    }

    @Override
    public void endArray() {
        out.endArray();
    }

    @Override
    public void string(String value) {
        begin();
        out.string(value);
    }

    @Override
    public void integer(long value) {
        begin();
        out.integer(value);
    }

    @Override
    public void decimal(Number value) {
        begin();
        out.decimal(value);
    }

    @Override
    public void bool(boolean value) {
        begin();
        out.bool(value);
    }

    @Override
    public void nul() {
        begin();
        out.nul();
    }
}
