package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.node.Node;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tags that stand for intrinsic functions, for example {@code !GetAtt} for {@code Fn::GetAtt}. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">intrinsic
 * functions</a>.
 */
final class ShortForm {
    private static final String GET_ATT = "Fn::GetAtt";
    private static final List<String> WRITTEN = List.of(
            "And",
            "Base64",
            "Cidr",
            "Equals",
            "FindInMap",
            "GetAtt",
            "GetAZs",
            "If",
            "ImportValue",
            "Join",
            "Length",
            "Not",
            "Or",
            "Select",
            "Split",
            "Sub",
            "ToJsonString",
            "Transform");
    /** Read, but written in the long form, which is the only one that AWS's pages show. */
    private static final List<String> READ_ONLY = List.of(
            "Contains", "EachMemberEquals", "EachMemberIn", "GetStackOutput", "RefAll", "ValueOf", "ValueOfAll");

    private static final Map<String, String> FUNCTION_BY_TAG = functions();
    private static final Map<String, String> TAG_BY_FUNCTION = inverse();

    private ShortForm() {}

    private static Map<String, String> functions() {
        Map<String, String> functions = new LinkedHashMap<>();
        functions.put("!Ref", "Ref");
        functions.put("!Condition", "Condition");
        WRITTEN.forEach(name -> functions.put("!" + name, "Fn::" + name));
        READ_ONLY.forEach(name -> functions.put("!" + name, "Fn::" + name));
        return Collections.unmodifiableMap(functions);
    }

    private static Map<String, String> inverse() {
        Map<String, String> tags = new LinkedHashMap<>();
        FUNCTION_BY_TAG.forEach((tag, function) -> tags.put(function, tag));
        READ_ONLY.forEach(name -> tags.remove("Fn::" + name));
        return tags;
    }

    /** All tags. */
    static Collection<String> tags() {
        return FUNCTION_BY_TAG.keySet();
    }

    /** The function that a tag stands for. */
    static Optional<String> function(String tag) {
        return Optional.ofNullable(FUNCTION_BY_TAG.get(tag));
    }

    /** The argument of a function as the long form has it: {@code A.B} of {@code !GetAtt} becomes a list. */
    static Node argument(String function, Node written) {
        String text = written.text().orElse("");
        int dot = text.indexOf('.');
        return function.equals(GET_ATT) && dot > 0 && dot < text.length() - 1
                ? new Node.ListNode(List.of(
                        new Node.StringNode(text.substring(0, dot)), new Node.StringNode(text.substring(dot + 1))))
                : written;
    }

    /**
     * The tag for an object that is a function, where the short form can say it. It cannot where the argument is a function
     * itself: two tags in a row are no YAML.
     */
    static Optional<String> tag(Node node) {
        Map<String, Node> members = node.membersOrNone();
        if (members.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Node> only = members.entrySet().iterator().next();
        return Optional.ofNullable(TAG_BY_FUNCTION.get(only.getKey()))
                .filter(tag -> takes(only.getKey(), only.getValue()));
    }

    private static boolean takes(String function, Node argument) {
        return switch (function) {
            case "Ref", "Condition" -> argument instanceof Node.StringNode;
            case GET_ATT -> argument instanceof Node.ListNode;
            case "Fn::Transform" -> argument.membersOrNone().size() > 1;
            default -> argument instanceof Node.StringNode || argument instanceof Node.ListNode;
        };
    }

    /** The argument as the short form has it: a list of two names of {@code !GetAtt} becomes {@code A.B}. */
    static Node written(String tag, Node argument) {
        if (tag.equals("!GetAtt")
                && argument instanceof Node.ListNode list
                && list.items().size() == 2
                && list.items().stream().allMatch(Node.StringNode.class::isInstance)) {
            String name = list.items().get(0).text().orElseThrow();
            String attribute = list.items().get(1).text().orElseThrow();
            if (!name.isEmpty() && name.indexOf('.') < 0 && !attribute.isEmpty()) {
                return new Node.StringNode(name + "." + attribute);
            }
        }
        return argument;
    }
}
