package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodeMark;
import dev.cfn4j.dsl.node.TextFaults;
import dev.cfn4j.dsl.node.TextLocations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes a tree, and where its nodes begin, of the events of a YAML parser. */
final class YamlComposer {
    private static final int DEEPEST = 200;
    private static final String CORE_TAG = "tag:yaml.org,2002:";

    private final String name;
    private final Iterator<Event> events;
    private final TextFaults faults;
    private final YamlAnchors anchors = new YamlAnchors();

    YamlComposer(String name, Iterator<Event> events, TextFaults faults) {
        this.name = name;
        this.events = events;
        this.faults = faults;
    }

    /** The only document of the stream. */
    Document compose() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new DocumentException(name + " is empty");
        }
        Event first = events.next();
        Composed root = node(first, 0);
        if (root.node() instanceof Node.NullNode
                && first instanceof ScalarEvent scalar
                && scalar.getValue().isEmpty()) {
            throw new DocumentException(name + " is empty");
        }
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw fault(end, "expected the end after the first document, found another one");
        }
        return new Document(root.node(), new TextLocations(name, root.mark()));
    }

    private Composed node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw fault(event, "nested more than " + DEEPEST + " levels deep");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(opened -> anchors.open(opened, depth));
        anchors.visit(depth);
        Composed node =
                event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event, depth);
        anchor.ifPresent(opened -> anchors.close(opened, node));
        return node;
    }

    private Composed alias(AliasEvent event, int depth) {
        YamlAnchors.Anchored anchored = anchors.find(event.getAlias())
                .orElseThrow(
                        () -> fault(event, "`*" + event.getAlias() + "` stands for nothing that is complete here"));
        if (depth + anchored.height() > DEEPEST) {
            throw fault(event, "`*" + event.getAlias() + "` nests more than " + DEEPEST + " levels deep");
        }
        if (!anchors.repeat(anchored, depth)) {
            throw fault(
                    event,
                    "aliases repeat more than " + YamlAnchors.MOST_REPEATED + " nodes, as a YAML bomb does;"
                            + " write out what is meant, or use fewer aliases");
        }
        Composed content = anchored.content();
        return new Composed(content.node(), content.mark().movedTo(line(event), column(event)));
    }

    private Composed collection(CollectionStartEvent event, int depth) {
        Optional<String> function = function(event, event.getTag(), "map", "seq");
        int at = depth + (function.isPresent() ? 1 : 0);
        Composed content = event instanceof MappingStartEvent ? mapping(event, at) : sequence(event, at);
        return function.map(wrapper -> call(event, wrapper, content)).orElse(content);
    }

    private Composed sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        List<NodeMark> marks = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            Composed item = node(next, depth + 1);
            items.add(item.node());
            marks.add(item.mark());
        }
        return new Composed(new Node.ListNode(items), NodeMark.list(line(start), column(start), marks));
    }

    private Composed mapping(Event start, int depth) {
        YamlMapping mapping = new YamlMapping(faults);
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            String text = key(key);
            boolean merges = text.equals("<<") && ((ScalarEvent) key).isPlain();
            Composed value = node(events.next(), depth + 1);
            if (merges) {
                merge(key, value, mapping);
            } else {
                mapping.add(text, location(key), value);
            }
        }
        return mapping.composed(line(start), column(start));
    }

    private void merge(Event key, Composed value, YamlMapping mapping) {
        boolean isList = value.node() instanceof Node.ListNode;
        List<Node> sources = value.node() instanceof Node.ListNode list ? list.items() : List.of(value.node());
        if (!sources.stream().allMatch(Node.ObjectNode.class::isInstance)) {
            throw fault(key, "`<<` merges objects, found " + value.node().kind());
        }
        for (int i = 0; i < sources.size(); i++) {
            mapping.merge(
                    sources.get(i).membersOrNone(), isList ? value.mark().below(Integer.toString(i)) : value.mark());
        }
    }

    private String key(Event event) {
        if (event instanceof ScalarEvent scalar
                && scalar.getTag()
                        .filter(tag -> tag.startsWith("!") && tag.length() > 1)
                        .isEmpty()) {
            return scalar.getValue();
        }
        throw fault(
                event, "expected a name as the key, found " + (event instanceof AliasEvent ? "an alias" : "a value"));
    }

    private Composed scalar(ScalarEvent event) {
        NodeMark mark = NodeMark.scalar(line(event), column(event));
        Optional<String> function = function(event, event.getTag(), "str", "int", "float", "bool", "null");
        return function.map(wrapper -> call(event, wrapper, new Composed(new Node.StringNode(event.getValue()), mark)))
                .orElseGet(() -> new Composed(value(event), mark));
    }

    private Node value(ScalarEvent event) {
        boolean isText = event.getTag()
                .filter(tag -> tag.equals("!") || tag.equals(CORE_TAG + "str"))
                .isPresent();
        if (isText || !(event.isPlain() || event.getTag().isPresent())) {
            return new Node.StringNode(event.getValue());
        }
        try {
            return PlainScalar.resolve(event.getValue());
        } catch (NumberFormatException e) {
            throw fault(event, "found " + e.getMessage() + "; put it in quotes if it is text");
        }
    }

    private static Composed call(Event event, String function, Composed written) {
        Node argument = ShortForm.argument(function, written.node());
        int line = line(event);
        int column = column(event);
        NodeMark mark = argument == written.node()
                ? written.mark()
                : NodeMark.list(line, column, List.of(written.mark(), written.mark()));
        return new Composed(
                new Node.ObjectNode(Map.of(function, argument)),
                NodeMark.object(line, column, List.of(function), List.of(mark.named(line, column))));
    }

    private Optional<String> function(Event event, Optional<String> tag, String... core) {
        String written = tag.orElse("!");
        if (written.equals("!") || List.of(core).stream().anyMatch(name -> written.equals(CORE_TAG + name))) {
            return Optional.empty();
        }
        return Optional.of(ShortForm.function(written).orElseGet(() -> unknownFunction(event, written)));
    }

    private String unknownFunction(Event event, String tag) {
        String message = "the tag `" + tag.replace(CORE_TAG, "!!") + "` is no function of CloudFormation"
                + Suggestion.nearest(tag, ShortForm.tags())
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse(", and nothing else is made from a tag");
        if (!tag.startsWith("!")) {
            throw fault(event, message);
        }
        faults.unknownTag(location(event), message);
        return "Fn::" + tag.substring(1);
    }

    private DocumentException fault(Event event, String message) {
        return new DocumentException(location(event), message);
    }

    private SourceLocation location(Event event) {
        return new SourceLocation(name, line(event), column(event));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
