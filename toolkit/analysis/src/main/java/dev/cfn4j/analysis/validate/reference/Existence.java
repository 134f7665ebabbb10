package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Optional;

/** Which resources exist where, as far as conditions decide that. */
final class Existence {
    private final Subject subject;

    Existence(Subject subject) {
        this.subject = subject;
    }

    /** A scenario where the place is reached and that resource does not exist; empty if there is none. */
    Optional<Scenario> missing(NodePath place, String logicalId) {
        Optional<String> condition = template().findResource(logicalId).flatMap(TemplateResource::condition);
        return condition.flatMap(name -> at(place).flatMap(scenario -> scenario.with(name, false)));
    }

    /** What holds at a place: the condition of the resource or output, and the branches on the way; empty if it is never reached. */
    Optional<Scenario> at(NodePath place) {
        Optional<Scenario> scenario = Optional.of(subject.conditions().anywhere());
        Optional<Node> node = Optional.of(template().root());
        List<String> path = place.elements();
        for (int i = 0; i < path.size() && node.isPresent() && scenario.isPresent(); i++) {
            if (i == 2) {
                scenario = with(scenario.get(), node.get().find("Condition").flatMap(Node::text), true);
            }
            boolean isBranch = path.get(i).equals("Fn::If")
                    && i + 1 < path.size()
                    && !path.get(i + 1).equals("0");
            if (isBranch && scenario.isPresent()) {
                Optional<String> name =
                        Intrinsic.of(node.get()).flatMap(Intrinsic::choice).map(Intrinsic.Choice::condition);
                scenario = with(scenario.get(), name, path.get(i + 1).equals("1"));
            }
            node = child(node.get(), path.get(i));
        }
        return scenario;
    }

    private static Optional<Scenario> with(Scenario scenario, Optional<String> condition, boolean holds) {
        return condition.isEmpty() ? Optional.of(scenario) : scenario.with(condition.get(), holds);
    }

    private static Optional<Node> child(Node node, String element) {
        if (!(node instanceof ListNode list)) {
            return node.find(element);
        }
        int index =
                element.length() < 9 && !element.isEmpty() && element.chars().allMatch(Character::isDigit)
                        ? Integer.parseInt(element)
                        : Integer.MAX_VALUE;
        return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }

    private TemplateModel template() {
        return subject.template();
    }
}
