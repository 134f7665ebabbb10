package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
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

/** Makes a tree of the events of a YAML parser. */
final class YamlComposer {
    private static final int DEEPEST = 200;
    private static final String CORE_TAG = "tag:yaml.org,2002:";

    private final String name;
    private final Iterator<Event> events;
    private final YamlAnchors anchors = new YamlAnchors();
    private final Map<NodePath, SourceLocation> locations = new LinkedHashMap<>();

    YamlComposer(String name, Iterator<Event> events) {
        this.name = name;
        this.events = events;
    }

    /** The only document of the stream. */
    Document compose() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new DocumentException(name + " is empty");
        }
        Event first = events.next();
        Node root = node(first, NodePath.ROOT);
        if (root instanceof Node.NullNode
                && first instanceof ScalarEvent scalar
                && scalar.getValue().isEmpty()) {
            throw new DocumentException(name + " is empty");
        }
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw fault(end, "expected the end after the first document, found another one");
        }
        return new Document(root, new Locations(locations));
    }

    private Node node(Event event, NodePath path) {
        if (path.elements().size() > DEEPEST) {
            throw fault(event, "nested more than " + DEEPEST + " levels deep");
        }
        locations.put(
                path, new SourceLocation(name, mark(event).map(Mark::getLine).orElse(0) + 1));
        if (event instanceof AliasEvent alias) {
            return alias(alias, path);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(opened -> anchors.open(opened, path.elements().size()));
        anchors.visit(path.elements().size());
        Node node =
                event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event, path);
        anchor.ifPresent(opened -> anchors.close(opened, node));
        return node;
    }

    private Node alias(AliasEvent event, NodePath path) {
        YamlAnchors.Anchored anchored = anchors.find(event.getAlias())
                .orElseThrow(
                        () -> fault(event, "`*" + event.getAlias() + "` stands for nothing that is complete here"));
        if (path.elements().size() + anchored.height() > DEEPEST) {
            throw fault(event, "`*" + event.getAlias() + "` nests more than " + DEEPEST + " levels deep");
        }
        if (!anchors.repeat(anchored, path.elements().size())) {
            throw fault(
                    event,
                    "aliases repeat more than " + YamlAnchors.MOST_REPEATED + " nodes, as a YAML bomb does;"
                            + " write out what is meant, or use fewer aliases");
        }
        return anchored.node();
    }

    private Node collection(CollectionStartEvent event, NodePath path) {
        Optional<String> function = function(event, event.getTag(), "map", "seq");
        NodePath at = function.map(path::child).orElse(path);
        Node content = event instanceof MappingStartEvent ? mapping(at) : sequence(at);
        return function.map(wrapper -> call(wrapper, content)).orElse(content);
    }

    private Node sequence(NodePath path) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, path.child(items.size())));
        }
        return new Node.ListNode(items);
    }

    private Node mapping(NodePath path) {
        Map<String, Node> members = new LinkedHashMap<>();
        Map<String, Event> keys = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            String text = key(key);
            if (text.equals("<<") && ((ScalarEvent) key).isPlain()) {
                merged.addAll(merged(key, node(events.next(), path.child(text))));
                continue;
            }
            Event earlier = keys.putIfAbsent(text, key);
            if (earlier != null) {
                throw fault(key, "`" + text + "` is there twice, first at " + place(earlier));
            }
            members.put(text, node(events.next(), path.child(text)));
        }
        merged.forEach(other -> other.membersOrNone().forEach(members::putIfAbsent));
        return new Node.ObjectNode(members);
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

    private List<Node> merged(Event key, Node value) {
        List<Node> sources = value instanceof Node.ListNode list ? list.items() : List.of(value);
        if (!sources.stream().allMatch(Node.ObjectNode.class::isInstance)) {
            throw fault(key, "`<<` merges objects, found " + value.kind());
        }
        return sources;
    }

    private Node scalar(ScalarEvent event) {
        Optional<String> function = function(event, event.getTag(), "str", "int", "float", "bool", "null");
        if (function.isPresent()) {
            return call(function.get(), ShortForm.argument(function.get(), new Node.StringNode(event.getValue())));
        }
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

    private static Node call(String function, Node argument) {
        return new Node.ObjectNode(Map.of(function, argument));
    }

    private Optional<String> function(Event event, Optional<String> tag, String... core) {
        String written = tag.orElse("!");
        if (written.equals("!") || List.of(core).stream().anyMatch(name -> written.equals(CORE_TAG + name))) {
            return Optional.empty();
        }
        Optional<String> function = ShortForm.function(written);
        if (function.isEmpty()) {
            throw fault(
                    event,
                    "the tag `" + written.replace(CORE_TAG, "!!") + "` is no function of CloudFormation"
                            + Suggestion.nearest(written, ShortForm.tags())
                                    .map(near -> "; did you mean `" + near + "`?")
                                    .orElse(", and nothing else is made from a tag"));
        }
        return function;
    }

    private DocumentException fault(Event event, String message) {
        return new DocumentException(place(event) + ": " + message);
    }

    private String place(Event event) {
        return mark(event)
                .map(mark -> name + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse(name);
    }

    private static Optional<Mark> mark(Event event) {
        return event.getStartMark();
    }
}
