package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Map;

/** Conditions for given values of all parameters, evaluated as simply as can be. */
final class Evaluation {
    private final TemplateModel template;
    private final Map<String, String> parameters;

    Evaluation(TemplateModel template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    boolean holds(String condition) {
        return holds(template.section("Conditions").get(condition));
    }

    private boolean holds(Node node) {
        if (node.find("Condition").isPresent()) {
            return holds(node.find("Condition").flatMap(Node::text).orElseThrow());
        }
        Intrinsic function = Intrinsic.of(node).orElseThrow();
        List<Node> arguments = function.arguments();
        return switch (function.function()) {
            case "Fn::And" -> arguments.stream().allMatch(this::holds);
            case "Fn::Or" -> arguments.stream().anyMatch(this::holds);
            case "Fn::Not" -> !holds(arguments.get(0));
            default -> text(arguments.get(0)).equals(text(arguments.get(1)));
        };
    }

    private String text(Node node) {
        if (Intrinsic.of(node).isEmpty()) {
            return TemplateParameter.scalar(node).orElseThrow();
        }
        Intrinsic function = Intrinsic.of(node).orElseThrow();
        if (function.ref().isPresent()) {
            return parameters.get(function.ref().get());
        }
        Node mapping = template.section("Mappings").get("M");
        return mapping.find(text(function.arguments().get(1)))
                .flatMap(entries -> entries.find("k"))
                .flatMap(Node::text)
                .orElseThrow();
    }
}
