package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.javacrumbs.jsonunit.assertj.JsonAssert.ConfigurableJsonAssert;
import net.javacrumbs.jsonunit.assertj.JsonAssertions;
import net.javacrumbs.jsonunit.core.Option;
import net.javacrumbs.jsonunit.core.listener.Difference;

/**
 * Compares trees by json-unit, whatever the order of members. Placeholders of json-unit work in what is expected: {@code
 * ${json-unit.ignore}}, {@code ${json-unit.any-string}} and so on.
 */
public final class JsonComparison {
    private static final String ROOT = "root";

    private final Node expected;
    private final Node found;

    /** Both sides. */
    public JsonComparison(Node expected, Node found) {
        this.expected = expected;
        this.found = found;
    }

    /** Where the trees differ. */
    public List<JsonDifference> differences() {
        return compare(assertion -> assertion);
    }

    /** Where the tree does not have what is expected; members of objects that nobody expects are fine. */
    public List<JsonDifference> missing() {
        return compare(assertion -> assertion.when(Option.IGNORING_EXTRA_FIELDS));
    }

    private List<JsonDifference> compare(UnaryOperator<ConfigurableJsonAssert> options) {
        Set<JsonDifference> differences = new LinkedHashSet<>();
        ConfigurableJsonAssert assertion = options.apply(JsonAssertions.assertThatJson(wrapped(found)))
                .withDifferenceListener((difference, context) -> differences.add(read(difference)));
        try {
            assertion.isEqualTo(wrapped(expected));
        } catch (AssertionError e) {
            if (differences.isEmpty()) {
                throw e;
            }
        }
        return List.copyOf(differences);
    }

    /** json-unit takes a bare string for JSON text, so each side is put into an object. */
    private static String wrapped(Node node) {
        return "{\"" + ROOT + "\":" + TemplateText.compact(node) + "}";
    }

    private JsonDifference read(Difference difference) {
        String text = String.valueOf(
                difference.getExpectedPath() == null ? difference.getActualPath() : difference.getExpectedPath());
        NodePath path = new JsonUnitPath(expected, found).parse(text.substring(ROOT.length()));
        return new JsonDifference(
                path, find(expected, path).orElse(null), find(found, path).orElse(null));
    }

    /** The node at that path. */
    public static Optional<Node> find(Node root, NodePath path) {
        Optional<Node> here = Optional.of(root);
        for (String element : path.elements()) {
            here = here.flatMap(node -> child(node, element));
        }
        return here;
    }

    static Optional<Node> child(Node node, String element) {
        if (node instanceof Node.ListNode list) {
            return element.matches("[0-9]{1,9}")
                    ? list.items().stream().skip(Integer.parseInt(element)).findFirst()
                    : Optional.empty();
        }
        return node.find(element);
    }

    /** The names of members and the indexes of items. */
    static List<String> children(Node node) {
        List<String> names = new ArrayList<>(node.membersOrNone().keySet());
        if (node instanceof Node.ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                names.add(Integer.toString(i));
            }
        }
        return names;
    }
}
