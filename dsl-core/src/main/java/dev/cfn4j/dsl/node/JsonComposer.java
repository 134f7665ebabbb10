package dev.cfn4j.dsl.node;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cfn4j.dsl.location.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a tree, and where its nodes begin, of the tokens of a JSON parser. */
final class JsonComposer {
    private final String name;
    private final JsonParser parser;
    private final TextFaults faults;

    JsonComposer(String name, JsonParser parser, TextFaults faults) {
        this.name = name;
        this.parser = parser;
        this.faults = faults;
    }

    /** A node and where it begins. */
    record Composed(Node node, NodeMark mark) {}

    /** The value that begins with the current token; the parser guards its depth. */
    Composed value() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> list(at);
            default -> new Composed(scalar(), NodeMark.scalar(at.getLineNr(), at.getColumnNr()));
        };
    }

    private Composed object(JsonLocation at) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<NodeMark> marks = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonLocation named = parser.currentTokenLocation();
            parser.nextToken();
            Composed value = value();
            if (members.put(member, value.node()) != null) {
                faults.duplicate(member, first(names, marks, member), location(named));
            }
            names.add(member);
            marks.add(value.mark().named(named.getLineNr(), named.getColumnNr()));
        }
        return new Composed(
                new Node.ObjectNode(members), NodeMark.object(at.getLineNr(), at.getColumnNr(), names, marks));
    }

    private Composed list(JsonLocation at) throws IOException {
        List<Node> items = new ArrayList<>();
        List<NodeMark> marks = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Composed item = value();
            items.add(item.node());
            marks.add(item.mark());
        }
        return new Composed(new Node.ListNode(items), NodeMark.list(at.getLineNr(), at.getColumnNr(), marks));
    }

    private Node scalar() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Node.StringNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(parser.getDecimalValue());
            case VALUE_TRUE -> new Node.BooleanNode(true);
            case VALUE_FALSE -> new Node.BooleanNode(false);
            case VALUE_NULL -> new Node.NullNode();
            default -> throw new IllegalStateException("unexpected token " + parser.currentToken());
        };
    }

    private SourceLocation first(List<String> names, List<NodeMark> marks, String member) {
        NodeMark mark = marks.get(names.indexOf(member));
        return new SourceLocation(name, mark.nameLine(), mark.nameColumn());
    }

    private SourceLocation location(JsonLocation at) {
        return new SourceLocation(name, at.getLineNr(), at.getColumnNr());
    }
}
