package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the values and defaults of NoEcho parameters out of a diff. */
final class Secrets {
    private static final String MASK = "****";

    private final TemplateModel old;
    private final TemplateModel wanted;

    Secrets(TemplateModel old, TemplateModel wanted) {
        this.old = old;
        this.wanted = wanted;
    }

    /** Whether a parameter is secret on either side. */
    boolean isSecret(String parameter) {
        return isSecret(old, parameter) || isSecret(wanted, parameter);
    }

    private static boolean isSecret(TemplateModel template, String parameter) {
        return template.findParameter(parameter)
                .flatMap(it -> it.node().find("NoEcho"))
                .flatMap(TemplateParameter::scalar)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /** A parameter's value, hidden where it is secret. */
    NamedChange masked(NamedChange change) {
        return isSecret(change.name())
                ? new NamedChange(
                        change.name(),
                        change.before().map(value -> MASK),
                        change.after().map(value -> MASK),
                        change.refused())
                : change;
    }

    /** A change of the section Parameters, with the defaults of secret ones hidden. */
    Change masked(Change change) {
        List<String> path = change.path().elements();
        boolean hides = path.size() > 1
                && path.get(0).equals("Parameters")
                && isSecret(path.get(1))
                && (path.size() == 2 || path.get(2).equals("Default"));
        return hides
                ? change.with(
                        change.before().map(Secrets::masked), change.after().map(Secrets::masked))
                : change;
    }

    /** A default, or the definition that has one, without it. */
    private static Node masked(Node node) {
        if (!(node instanceof ObjectNode object)) {
            return new StringNode(MASK);
        }
        Map<String, Node> members = new LinkedHashMap<>(object.members());
        members.computeIfPresent("Default", (name, value) -> new StringNode(MASK));
        return new ObjectNode(members);
    }
}
