package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An intrinsic function in a template.
 *
 * @param function its name as written: {@code Ref}, {@code Fn::If}
 * @param argument what it is given
 */
public record Intrinsic(String function, Node argument) {
    /** The value that takes a property away. */
    public static final String NO_VALUE = "AWS::NoValue";

    /** All functions of templates. */
    public static final Set<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(
            "Fn::And",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::Contains",
            "Fn::EachMemberEquals",
            "Fn::EachMemberIn",
            "Fn::Equals",
            "Fn::FindInMap",
            "Fn::GetAZs",
            "Fn::GetAtt",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Length",
            "Fn::Not",
            "Fn::Or",
            "Fn::RefAll",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Fn::Transform",
            "Fn::ValueOf",
            "Fn::ValueOfAll",
            "Ref")));
    /** No function of CloudFormation: a text in pieces, which is what Fn::Sub and Fn::Join come to. */
    public static final String TEXT = "Fn::Text";

    /** The function that the node is, if it is one: an object whose only member is {@code Ref} or {@code Fn::…}. */
    public static Optional<Intrinsic> of(Node node) {
        if (!(node instanceof ObjectNode object) || object.members().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Node> only = object.members().entrySet().iterator().next();
        return isFunction(only.getKey())
                ? Optional.of(new Intrinsic(only.getKey(), only.getValue()))
                : Optional.empty();
    }

    /** Whether CloudFormation has that function. */
    public boolean isKnown() {
        return NAMES.contains(function);
    }

    /** Whether that member name is a function's. A loop is none: its keys carry a name of their own. */
    public static boolean isFunction(String name) {
        return name.equals("Ref") || (name.startsWith("Fn::") && !isLoop(name));
    }

    /** Whether that member name is a loop of the language extensions, {@code Fn::ForEach::Name}. */
    public static boolean isLoop(String name) {
        return name.startsWith("Fn::ForEach");
    }

    /** Whether the node is {@code {"Ref": "AWS::NoValue"}}. */
    public static boolean isNoValue(Node node) {
        return of(node).flatMap(Intrinsic::ref).filter(NO_VALUE::equals).isPresent();
    }

    /** The name that a Ref refers to, if this is one. */
    public Optional<String> ref() {
        return function.equals("Ref") ? argument.text() : Optional.empty();
    }

    /** The arguments of a function that takes a list; none if it is given something else. */
    public List<Node> arguments() {
        return argument instanceof ListNode list ? list.items() : List.of();
    }

    /** This as an Fn::If, if it is a well-formed one. */
    public Optional<Choice> choice() {
        List<Node> arguments = arguments();
        return function.equals("Fn::If") && arguments.size() == 3
                ? arguments.get(0).text().map(name -> new Choice(name, arguments.get(1), arguments.get(2)))
                : Optional.empty();
    }

    /**
     * A well-formed Fn::If.
     *
     * @param condition the condition's name
     * @param then the value where it holds
     * @param otherwise the value where it does not
     */
    public record Choice(String condition, Node then, Node otherwise) {}
}
