package dev.cfn4j.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NumberNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiffPropertiesTest {
    private static final List<String> NAMES = List.of(
            "QueueName",
            "DelaySeconds",
            "Tags",
            "RedrivePolicy",
            "Key",
            "Value",
            "Statement",
            "Action",
            "Fn::If",
            "Ref",
            "Zz");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersFromItself(@ForAll("templates") ObjectNode template) {
        assertThat(diff(template, template).isEmpty()).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void orderOfMembersIsNoDifference(@ForAll("templates") ObjectNode template) {
        assertThat(diff(template, (ObjectNode) backwards(template)).isEmpty()).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theChangesTurnTheOldIntoTheNew(@ForAll("templates") ObjectNode old, @ForAll("templates") ObjectNode wanted) {
        Node patched = Patch.apply(old, diff(old, wanted).changes());
        assertThat(diff((ObjectNode) patched, wanted).changes()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theChangesOfListsAreExact(@ForAll("lists") ListNode old, @ForAll("lists") ListNode wanted) {
        ObjectNode one = new ObjectNode(Map.of("Metadata", old));
        ObjectNode other = new ObjectNode(Map.of("Metadata", wanted));
        assertThat(Patch.apply(one, diff(one, other).changes())).isEqualTo(other);
    }

    @Provide
    Arbitrary<ObjectNode> templates() {
        Arbitrary<Node> types = Arbitraries.of("AWS::SQS::Queue", "AWS::IAM::Policy", "Custom::Thing")
                .map(StringNode::new);
        Arbitrary<Node> resource = types.flatMap(
                type -> values(3).map(properties -> new ObjectNode(Map.of("Type", type, "Properties", properties))));
        Arbitrary<Node> resources = Arbitraries.maps(Arbitraries.of("A", "B", "C"), resource)
                .ofMaxSize(3)
                .map(ObjectNode::new);
        return Arbitraries.maps(Arbitraries.of("Metadata", "Outputs", "Conditions"), values(2))
                .ofMaxSize(2)
                .flatMap(sections -> resources.map(node -> {
                    Map<String, Node> members = new LinkedHashMap<>(sections);
                    members.put("Resources", node);
                    return new ObjectNode(members);
                }));
    }

    @Provide
    Arbitrary<ListNode> lists() {
        return scalars().list().ofMaxSize(8).map(ListNode::new);
    }

    private static Arbitrary<Node> values(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Node> below = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.oneOf(
                scalars(),
                below.list().ofMaxSize(4).map(ListNode::new),
                Arbitraries.maps(Arbitraries.of(NAMES), below).ofMaxSize(4).map(ObjectNode::new));
    }

    private static Arbitrary<Node> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "b", "c", "5").map(StringNode::new),
                Arbitraries.integers().between(0, 5).map(i -> new NumberNode(BigDecimal.valueOf(i))),
                Arbitraries.of(true, false).map(BooleanNode::new));
    }

    private static StackDiff diff(ObjectNode old, ObjectNode wanted) {
        return Templates.diff(
                StackContent.of(new Document(old, Locations.NONE)),
                StackContent.of(new Document(wanted, Locations.NONE)));
    }

    private static Node backwards(Node node) {
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(DiffPropertiesTest::backwards).toList());
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>(object.members().keySet());
        Collections.reverse(names);
        Map<String, Node> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, backwards(object.members().get(name))));
        return new ObjectNode(members);
    }
}
