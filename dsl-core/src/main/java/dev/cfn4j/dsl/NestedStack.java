package dev.cfn4j.dsl;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stack inside of a stack, made of a stack class: parameters are checked against those that the class declares, outputs against
 * those that it has. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html">AWS::CloudFormation::Stack</a>.
 *
 * <p>CloudFormation reads the inner template from S3. cfn4j does not upload it yet: {@link #templateUrl} says where it lies;
 * without it, the outer stack gets a parameter {@code <logicalId>TemplateUrl}, to be given at deployment. The inner template is
 * written to the synth directory as that of any other stack class.
 */
public final class NestedStack extends Resource<NestedStack> {
    private final Stack child;
    private final Map<String, Node> declared;
    private final Set<String> given = new LinkedHashSet<>();
    private boolean located;

    NestedStack(String logicalId, Stack child) {
        super("AWS::CloudFormation::Stack", logicalId);
        this.child = child;
        this.declared = section("Parameters");
    }

    private Map<String, Node> section(String name) {
        return Document.of(child.template())
                .root()
                .find(name)
                .map(Node::membersOrNone)
                .orElse(Map.of());
    }

    /** Where the inner template lies: {@code https://…}. */
    public NestedStack templateUrl(String url) {
        located = true;
        return set("TemplateURL", url);
    }

    /** Where the inner template lies, known at deployment. */
    public NestedStack templateUrl(Value<String> url) {
        located = true;
        return set("TemplateURL", url);
    }

    /**
     * Gives a parameter of the inner stack a value.
     *
     * @throws TemplateException if the inner stack has no such parameter, or does not allow the value
     */
    public NestedStack parameter(String name, String value) {
        checkAllowed(name, value);
        return given(name, value);
    }

    /**
     * Gives a parameter of the inner stack a number.
     *
     * @throws TemplateException if the inner stack has no such parameter, or does not allow the value
     */
    public NestedStack parameter(String name, long value) {
        return parameter(name, Long.toString(value));
    }

    /**
     * Gives a parameter of the inner stack a value that is known at deployment; a list is joined by commas before:
     * {@code Fn.join(",", list)}.
     *
     * @throws TemplateException if the inner stack has no such parameter
     */
    public NestedStack parameter(String name, Value<?> value) {
        return given(name, value);
    }

    /**
     * Gives a parameter of the inner stack a value of its own type.
     *
     * @throws TemplateException if the parameter is not the inner stack's
     */
    public <T> NestedStack parameter(Parameter<T> parameter, Value<? extends T> value) {
        return given(parameter.name(), value);
    }

    /**
     * Gives a list parameter of the inner stack a list.
     *
     * @throws TemplateException if the parameter is not the inner stack's
     */
    public NestedStack listParameter(Parameter<List<String>> parameter, Value<? extends List<String>> list) {
        return given(parameter.name(), Fn.join(",", list));
    }

    private NestedStack given(String name, Object value) {
        if (!declared.containsKey(name)) {
            throw new TemplateException(
                    MappingKeys.missing("parameter `" + name + "`", name, childInWords(), declared.keySet()));
        }
        given.add(name);
        return put("Parameters", name, value);
    }

    private void checkAllowed(String name, String value) {
        Node parameter = declared.get(name);
        if (parameter != null
                && parameter.find("AllowedValues").orElse(null) instanceof Node.ListNode allowed
                && !allowed.items().contains(new Node.StringNode(value))) {
            throw new TemplateException("the parameter `" + name + "` of " + childInWords() + " does not allow `"
                    + value + "`: expected one of "
                    + String.join(
                            ", ",
                            allowed.items().stream()
                                    .flatMap(item -> item.text().stream())
                                    .toList()));
        }
    }

    /**
     * An output of the inner stack: Fn::GetAtt {@code Outputs.<name>}.
     *
     * @throws TemplateException if the inner stack has no such output
     */
    public Value<String> output(String name) {
        Set<String> outputs = section("Outputs").keySet();
        if (!outputs.contains(name)) {
            throw new TemplateException(MappingKeys.missing("output `" + name + "`", name, childInWords(), outputs));
        }
        return getAtt("Outputs." + name);
    }

    /**
     * An output of the inner stack.
     *
     * @throws TemplateException if it is not the inner stack's
     */
    public Value<String> output(Output output) {
        return output(output.name());
    }

    /** How many minutes the inner stack may take to be created. */
    public NestedStack timeoutInMinutes(long minutes) {
        return set("TimeoutInMinutes", minutes);
    }

    /** Refuses to leave out what the inner stack needs, and asks for the place of its template where none is said. */
    void complete(Template outer) {
        List<String> missing = declared.entrySet().stream()
                .filter(parameter -> parameter.getValue().find("Default").isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> !given.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new TemplateException("the nested stack `" + logicalId() + "` needs a value for the parameter `"
                    + String.join("`, `", missing) + "` of " + childInWords() + ": it has no default");
        }
        child.tags().forEach((key, value) -> appendItem("Tags", new Tag(key, value)));
        if (!located) {
            templateUrl(outer.parameter(logicalId() + "TemplateUrl")
                    .description("S3 URL of the template of " + child.name())
                    .allowedPattern("https://.+"));
        }
    }

    private String childInWords() {
        return "the stack class `" + child.getClass().getName() + "`";
    }
}
