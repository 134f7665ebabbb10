package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evaluates the expressions of one template with given parameters. */
public final class Evaluator {
    private static final Map<String, IntrinsicFunction> FUNCTIONS = Stream.of(
                    new RefFunction(),
                    new GetAttFunction(),
                    new SubFunction(),
                    new JoinFunction(),
                    new SelectFunction(),
                    new SplitFunction(),
                    new IfFunction(),
                    new FindInMapFunction(),
                    new Base64Function(),
                    new CidrFunction(),
                    new GetAzsFunction(),
                    new GetStackOutputFunction(),
                    new ImportValueFunction(),
                    new LengthFunction(),
                    new ToJsonStringFunction())
            .collect(Collectors.toMap(IntrinsicFunction::name, Function.identity()));

    private final StackTemplate template;
    private final Map<String, String> parameters;
    private final PseudoParameters pseudo;
    private final ResourceValues resources;
    private final Conditions conditions;

    /** Evaluates with these values. */
    public Evaluator(
            StackTemplate template, Map<String, String> parameters, PseudoParameters pseudo, ResourceValues resources) {
        this.template = template;
        this.parameters = parameters;
        this.pseudo = pseudo;
        this.resources = resources;
        this.conditions = new Conditions(template.conditions(), this);
    }

    /** The value of a tree; empty where it is AWS::NoValue. */
    public Optional<Node> evaluate(Node node) {
        if (node instanceof Node.ListNode list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> evaluate(item).ifPresent(items::add));
            return Optional.of(new Node.ListNode(items));
        }
        if (node instanceof Node.ObjectNode object) {
            return object(object);
        }
        return Optional.of(node);
    }

    /** Whether something with that condition exists. */
    public boolean holds(Optional<String> condition) {
        return condition.map(conditions::holds).orElse(true);
    }

    /** The value of a tree that must have one. */
    Node expect(String function, Node node) {
        return evaluate(node)
                .orElseThrow(
                        () -> AwsFault.validation("Template error: " + function + " cannot be given AWS::NoValue"));
    }

    /** The text of a tree that must have one. */
    String expectText(String function, Node node) {
        Node value = expect(function, node);
        return Scalars.text(value)
                .orElseThrow(() -> AwsFault.validation("Template error: every " + function
                        + " object must be given strings, found a " + value.kind()));
    }

    /** The list items of a tree that must be a list; not evaluated if they are written out. */
    static List<Node> expectItems(String function, Node node, int least, int most) {
        if (node instanceof Node.ListNode list
                && list.items().size() >= least
                && list.items().size() <= most) {
            return list.items();
        }
        throw AwsFault.validation("Template error: " + function + " needs a list of "
                + (least == most ? "" + least : least + " to " + most) + " elements");
    }

    StackTemplate template() {
        return template;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    PseudoParameters pseudo() {
        return pseudo;
    }

    ResourceValues resources() {
        return resources;
    }

    Conditions conditions() {
        return conditions;
    }

    private Optional<Node> object(Node.ObjectNode object) {
        if (object.members().size() == 1) {
            Map.Entry<String, Node> only =
                    object.members().entrySet().iterator().next();
            IntrinsicFunction function = FUNCTIONS.get(only.getKey());
            if (function != null) {
                return function.apply(only.getValue(), this);
            }
            refuseUnknown(only.getKey());
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> evaluate(member).ifPresent(value -> members.put(name, value)));
        return Optional.of(new Node.ObjectNode(members));
    }

    private static void refuseUnknown(String name) {
        if (name.startsWith("Fn::")) {
            throw AwsFault.validation("Template error: " + name + " is not available on this local endpoint");
        }
    }
}
