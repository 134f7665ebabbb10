package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Document} from what is written to it. */
public final class DocumentBuilder implements TreeWriter {
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<NodePath, SourceLocation> locations = new LinkedHashMap<>();
    private final @Nullable TreeWriter outer;
    private @Nullable Node root;

    /** Nothing written yet. */
    public DocumentBuilder() {
        this.outer = null;
    }

    /** A part of what the other writer writes, which hears of the macros that the part needs. */
    public DocumentBuilder(TreeWriter outer) {
        this.outer = outer;
    }

    /** What was written. */
    public Document document() {
        return new Document(Objects.requireNonNull(root, "nothing was written"), Locations.of(locations));
    }

    @Override
    public void startObject() {
        open.push(new Frame(new LinkedHashMap<>(), null));
    }

    @Override
    public void endObject() {
        value(new Node.ObjectNode(Objects.requireNonNull(open.pop().members)));
    }

    @Override
    public void startArray() {
        open.push(new Frame(null, new ArrayList<>()));
    }

    @Override
    public void endArray() {
        value(new Node.ListNode(Objects.requireNonNull(open.pop().items)));
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void string(String value) {
        value(new Node.StringNode(value));
    }

    @Override
    public void integer(long value) {
        value(new Node.NumberNode(BigDecimal.valueOf(value)));
    }

    @Override
    public void decimal(Number value) {
        value(new Node.NumberNode(new BigDecimal(value.toString())));
    }

    @Override
    public void bool(boolean value) {
        value(new Node.BooleanNode(value));
    }

    @Override
    public void nul() {
        value(new Node.NullNode());
    }

    @Override
    public void location(SourceLocation location) {
        List<String> elements = new ArrayList<>();
        for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
            elements.add(frames.next().element());
        }
        locations.put(new NodePath(elements), location);
    }

    @Override
    public void needs(String macro) {
        if (outer != null) {
            outer.needs(macro);
        }
    }

    private void value(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
    }

    /** An object or list that is not complete yet. */
    private static final class Frame {
        private final @Nullable Map<String, Node> members;
        private final @Nullable List<Node> items;
        private String name = "";

        Frame(@Nullable Map<String, Node> members, @Nullable List<Node> items) {
            this.members = members;
            this.items = items;
        }

        String element() {
            return items == null ? name : Integer.toString(items.size());
        }

        void add(Node node) {
            if (items != null) {
                items.add(node);
            } else {
                Objects.requireNonNull(members).put(name, node);
            }
        }
    }
}
