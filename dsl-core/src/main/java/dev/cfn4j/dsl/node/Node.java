package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.render.TreeWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a template as a tree. Immutable; equal if structure and values are equal, whatever the order of members. The kinds that are
 * in every template say for themselves when they are equal, as what the compiler generates takes long to be linked at a start.
 */
public sealed interface Node {
    /** An object with its members in document order. */
    record ObjectNode(Map<String, Node> members) implements Node {
        /** Keeps the order of the members. */
        public ObjectNode {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectNode that && members.equals(that.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        @Override
        public void writeTo(TreeWriter out) {
            out.startObject();
            for (Map.Entry<String, Node> member : members.entrySet()) {
                out.name(member.getKey());
                member.getValue().writeTo(out);
            }
            out.endObject();
        }

        @Override
        public String kind() {
            return "object";
        }
    }

    /** A list of nodes. */
    record ListNode(List<Node> items) implements Node {
        /** Keeps a copy of the items. */
        public ListNode {
            items = Collections.unmodifiableList(new ArrayList<>(items));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListNode that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public void writeTo(TreeWriter out) {
            out.startArray();
            for (Node item : items) {
                item.writeTo(out);
            }
            out.endArray();
        }

        @Override
        public String kind() {
            return "list";
        }
    }

    /** A string. */
    record StringNode(String value) implements Node {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StringNode that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public void writeTo(TreeWriter out) {
            out.string(value);
        }

        @Override
        public String kind() {
            return "string";
        }
    }

    /** A number; equal if numerically equal. */
    record NumberNode(BigDecimal value) implements Node {
        /** Normalises the scale, so that {@code 1.0} equals {@code 1}. */
        public NumberNode {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        /** Whether the number has no fraction. */
        public boolean isInteger() {
            return value.scale() <= 0;
        }

        @Override
        public void writeTo(TreeWriter out) {
            if (isInteger() && value.precision() - value.scale() < 19) {
                out.integer(value.longValueExact());
            } else {
                out.decimal(value);
            }
        }

        @Override
        public String kind() {
            return isInteger() ? "integer" : "number";
        }
    }

    /** A boolean. */
    record BooleanNode(boolean value) implements Node {
        @Override
        public void writeTo(TreeWriter out) {
            out.bool(value);
        }

        @Override
        public String kind() {
            return "boolean";
        }
    }

    /** A null. */
    record NullNode() implements Node {
        @Override
        public void writeTo(TreeWriter out) {
            out.nul();
        }

        @Override
        public String kind() {
            return "null";
        }
    }

    /** Writes the node and what is below it. */
    void writeTo(TreeWriter out);

    /** What the node is, for messages: object, list, string, integer, number, boolean or null. */
    String kind();

    /** The member of that name; empty too where this is no object. */
    default Optional<Node> find(String name) {
        return this instanceof ObjectNode object
                ? Optional.ofNullable(object.members().get(name))
                : Optional.empty();
    }

    /** The members of an object in document order; none where this is no object. */
    default Map<String, Node> membersOrNone() {
        return this instanceof ObjectNode object ? object.members() : Map.of();
    }

    /** The text of a string; empty where this is none. */
    default Optional<String> text() {
        return this instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
    }
}
