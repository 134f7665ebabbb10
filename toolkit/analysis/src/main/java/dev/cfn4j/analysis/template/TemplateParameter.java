package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of a template.
 *
 * @param name its logical ID
 * @param node what the template says
 */
public record TemplateParameter(String name, Node node) {
    /** The type as written; empty if there is none that could be read. */
    public String type() {
        return node.find("Type").flatMap(Node::text).orElse("");
    }

    /** Whether its value is a list. */
    public boolean isList() {
        return isListType(type()) || (isStored() && isListType(storedType()));
    }

    /** Whether its value is the name of a Systems Manager parameter, and only that parameter's value is used. */
    public boolean isStored() {
        return type().startsWith("AWS::SSM::Parameter::Value<") && type().endsWith(">");
    }

    /** The default, if there is one, as text. */
    public Optional<String> defaultValue() {
        return node.find("Default").flatMap(TemplateParameter::scalar);
    }

    /** The values allowed, as text; empty if all are. */
    public List<String> allowedValues() {
        List<String> values = new ArrayList<>();
        node.find("AllowedValues")
                .ifPresent(list -> new Intrinsic("AllowedValues", list)
                        .arguments()
                        .forEach(item -> scalar(item).ifPresent(values::add)));
        return values;
    }

    /** Where the parameter stands. */
    public Place place() {
        return Place.of("Parameters", name);
    }

    /** A scalar as CloudFormation reads it, as text; empty for objects, lists and null. */
    public static Optional<String> scalar(Node node) {
        if (node instanceof Node.NumberNode number) {
            return Optional.of(plain(number.value()));
        }
        return node instanceof Node.BooleanNode bool ? Optional.of(Boolean.toString(bool.value())) : node.text();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private String storedType() {
        return type().substring("AWS::SSM::Parameter::Value<".length(), type().length() - 1);
    }

    private static boolean isListType(String type) {
        return type.equals("CommaDelimitedList") || type.startsWith("List<");
    }
}
