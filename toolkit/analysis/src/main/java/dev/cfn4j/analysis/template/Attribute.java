package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * What an Fn::GetAtt names.
 *
 * @param logicalId the resource
 * @param name the attribute, dotted where it is nested
 */
public record Attribute(String logicalId, String name) {
    /** Reads the argument of an Fn::GetAtt in its list form or its text form, where its parts are literal. */
    public static Optional<Attribute> of(Node argument) {
        if (argument.text().isPresent()) {
            return parse(argument.text().get());
        }
        List<Node> parts = new Intrinsic("Fn::GetAtt", argument).arguments();
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.text().isEmpty())) {
            return Optional.empty();
        }
        List<String> texts =
                parts.stream().flatMap(part -> part.text().stream()).toList();
        return Optional.of(new Attribute(texts.get(0), String.join(".", texts.subList(1, texts.size()))));
    }

    /** Reads {@code Resource.Attribute}. */
    public static Optional<Attribute> parse(String text) {
        int dot = text.indexOf('.');
        return dot < 1 || dot == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Attribute(text.substring(0, dot), text.substring(dot + 1)));
    }
}
