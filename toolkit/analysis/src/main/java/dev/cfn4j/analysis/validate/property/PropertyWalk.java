package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Site;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.scenario.ObjectMembers;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Walks the properties of a resource beside the facts of its type and shows each object and each value to the rules once. */
public final class PropertyWalk {
    private static final int DEEPEST_TRIAL = 3;

    private final List<ObjectRule> objectRules;
    private final List<ValueRule> valueRules;

    /** A walk for these rules. */
    public PropertyWalk(List<ObjectRule> objectRules, List<ValueRule> valueRules) {
        this.objectRules = List.copyOf(objectRules);
        this.valueRules = List.copyOf(valueRules);
    }

    /** Walks one resource. */
    public void resource(Site site, Report report) {
        Scenario anywhere = site.subject().conditions().anywhere();
        Scenario scenario = site.resource()
                .condition()
                .flatMap(name -> anywhere.with(name, true))
                .orElse(anywhere);
        Optional<Node> properties = site.resource().properties();
        Place place = properties.isPresent()
                ? site.resource().place().child("Properties")
                : site.resource().place();
        Step step = new Step(site, place, scenario, report, 0);
        body(step, properties.orElse(new ObjectNode(Map.of())), site.type().body());
    }

    private void body(Step step, Node node, Definition definition) {
        Optional<Choice> choice = Intrinsic.of(node).flatMap(Intrinsic::choice);
        if (choice.isPresent()) {
            branches(step, choice.get(), (branch, value) -> body(branch, value, definition));
        } else if (node instanceof ObjectNode object && Intrinsic.of(node).isEmpty()) {
            object(step, object, definition);
        }
    }

    private void object(Step step, ObjectNode object, Definition definition) {
        var seen = new PropertyObject(
                step.site(),
                step.place(),
                object,
                definition,
                step.scenario(),
                ObjectMembers.of(object, step.scenario()));
        objectRules.forEach(rule -> rule.check(seen, step.report()));
        object.members()
                .forEach((name, node) -> shape(seen, name).ifPresent(shape -> value(step.into(name), node, shape)));
    }

    /** What may stand for a member. One that only AWS sets is refused for another reason, but its type may be wrong too. */
    private static Optional<Shape> shape(PropertyObject object, String name) {
        Optional<Shape> settable = object.definition().findProperty(name).map(PropertyFacts::shape);
        return settable.isEmpty() && object.isBody()
                ? ReadOnlyShape.of(object.site().type(), name)
                : settable;
    }

    private void value(Step step, Node node, Shape shape) {
        Optional<Intrinsic> function = Intrinsic.of(node);
        if (function.isEmpty()) {
            check(step, node, shape);
            descend(step, node, shape);
            return;
        }
        Optional<Choice> choice = function.get().choice();
        if (choice.isPresent()) {
            branches(step, choice.get(), (branch, one) -> value(branch, one, shape));
        } else if (!function.get().function().equals("Fn::If") && !Intrinsic.isNoValue(node)) {
            check(step, node, shape);
        }
    }

    private static void branches(Step step, Choice choice, BiConsumer<Step, Node> walk) {
        step.branch(choice, true).ifPresent(branch -> walk.accept(branch, choice.then()));
        step.branch(choice, false).ifPresent(branch -> walk.accept(branch, choice.otherwise()));
    }

    private void check(Step step, Node node, Shape shape) {
        PropertyValue value = new PropertyValue(step.site(), step.place(), node, shape);
        for (ValueRule rule : valueRules) {
            rule.check(value, step.report());
        }
    }

    private void descend(Step step, Node node, Shape shape) {
        if (shape instanceof Shape.Union union) {
            union(step, node, union);
        } else if (node instanceof ListNode list && shape instanceof Shape.ListOf expected) {
            for (int i = 0; i < list.items().size(); i++) {
                value(step.into(i), list.items().get(i), itemShape(list.items().get(i), expected));
            }
        } else if (node instanceof ObjectNode object && shape instanceof Shape.MapOf expected) {
            object.members().forEach((name, member) -> {
                if (!name.startsWith("Fn::")) {
                    value(step.into(name), member, expected.value());
                }
            });
        } else if (node instanceof ObjectNode object && shape instanceof Shape.Ref ref) {
            object(step, object, step.site().type().definition(ref));
        }
    }

    /** A function may stand for one item or, as CloudFormation flattens, for a whole list of them. */
    private static Shape itemShape(Node item, Shape.ListOf list) {
        return Intrinsic.of(item).isPresent()
                ? new Shape.Union(List.of(list.item(), list), list.item().constraints())
                : list.item();
    }

    private void union(Step step, Node node, Shape.Union union) {
        if (Serverless.isUndecided(step.site(), node)) {
            return;
        }
        if (Serverless.mayBeAnyObject(step.site(), node, union)) {
            Serverless.shortOf(step.site(), node, union).ifPresent(alternative -> value(step, node, alternative));
            return;
        }
        List<Shape> fitting = union.alternatives().stream()
                .filter(alternative -> Fit.accepts(alternative, node))
                .toList();
        if (fitting.size() == 1) {
            value(step, node, fitting.get(0));
        } else if (fitting.size() > 1 && step.trials() < DEEPEST_TRIAL) {
            step.report().addAll(best(step, node, fitting));
        }
    }

    private Report best(Step step, Node node, List<Shape> alternatives) {
        Report best = new Report();
        long least = Long.MAX_VALUE;
        for (Shape alternative : alternatives) {
            Report aside = new Report();
            value(step.trial(aside), node, alternative);
            if (aside.errors() < least) {
                best = aside;
                least = aside.errors();
            }
        }
        return best;
    }
}
