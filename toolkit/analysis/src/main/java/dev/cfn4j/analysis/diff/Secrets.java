package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the defaults of NoEcho parameters out of a diff. */
final class Secrets {
    private static final String MASK = "****";

    private Secrets() {}

    static boolean isSecret(TemplateModel template, String parameter) {
        return template.findParameter(parameter)
                .flatMap(it -> it.node().find("NoEcho"))
                .flatMap(TemplateParameter::scalar)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /** A default, or the definition that has one, without it. */
    static Node masked(Node node) {
        if (!(node instanceof ObjectNode object)) {
            return new StringNode(MASK);
        }
        Map<String, Node> members = new LinkedHashMap<>(object.members());
        members.computeIfPresent("Default", (name, value) -> new StringNode(MASK));
        return new ObjectNode(members);
    }
}
