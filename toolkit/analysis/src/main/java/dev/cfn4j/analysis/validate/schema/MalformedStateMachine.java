package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.states.check.MachineRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fires where the states of a machine, written as an object or as JSON text, lead nowhere, are never reached, or have fields that
 * states do not have. Texts that are completed at deployment are left alone.
 */
public final class MalformedStateMachine implements TemplateRule {
    private static final Set<String> OPEN = Set.of("Resource", "Next", "Default");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_SCHEMA)
                .explains("Step Functions refuses a definition whose states do not lead from the first one to an end.")
                .example("Definition: {StartAt: A, States: {A: {Type: Pass, Next: B}}}")
                .fix("Correct the name of the state or the field that the finding names.")
                .covers("E3601");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        for (String property : List.of("Definition", "DefinitionString")) {
            run.resources(
                    "AWS::StepFunctions::StateMachine",
                    List.of("Properties", property),
                    (resource, spot) -> definition(spot).ifPresent(it -> check(it, spot, run, report)));
        }
    }

    /** The definition as a tree, be it in a text that a function completes. */
    private static Optional<Node> definition(Spot spot) {
        Optional<Intrinsic> function = Intrinsic.of(spot.node());
        Optional<String> text = function.isEmpty()
                ? spot.node().text()
                : function.filter(it -> it.function().equals("Fn::Sub")).flatMap(MalformedStateMachine::completed);
        if (text.isPresent()) {
            return text.flatMap(JsonInText::parse);
        }
        return Optional.of(spot.node()).filter(it -> function.isEmpty() && it instanceof ObjectNode);
    }

    private static Optional<String> completed(Intrinsic sub) {
        return sub.argument() instanceof ListNode list && !list.items().isEmpty()
                ? list.items().get(0).text()
                : sub.argument().text();
    }

    private void check(Node definition, Spot spot, DocumentRun run, Report report) {
        if (definition
                .find("QueryLanguage")
                .flatMap(Node::text)
                .filter("JSONata"::equals)
                .isEmpty()) {
            Document schema = Document.named("step_functions/statemachine").inText(true);
            run.judge(schema, new Spot(definition, spot.place(), spot.scenario()), problem -> !isOpen(problem));
        }
        MachineRules.structure(definition).forEach((path, message) -> {
            if (!message.contains("${") && !message.contains("Fn::")) {
                Place place = spot.place();
                for (String element : path.elements()) {
                    place = place.child(element);
                }
                report.add(this, place, PropertyName.of(spot.place()) + ": " + message);
            }
        });
    }

    /** Whether it is about what functions or substitutions of the template make. */
    private static boolean isOpen(Problem problem) {
        return OPEN.contains(problem.place().element())
                || problem.text().contains("${")
                || problem.text().endsWith("not an object");
    }
}
