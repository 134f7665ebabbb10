package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.scenario.Origin;
import dev.cfn4j.analysis.validate.scenario.Resolver;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What functions of a template may be in a scenario. */
final class TemplateValues implements Values {
    private static final int MOST_VALUES = 200;

    private final Resolver resolver;
    private final Scenario scenario;

    TemplateValues(Resolver resolver, Scenario scenario) {
        this.resolver = resolver;
        this.scenario = scenario;
    }

    @Override
    public Possible of(Node function, Place place) {
        List<Value> values = new ArrayList<>();
        boolean absent = false;
        boolean unknown = false;
        var all = resolver.possible(function, place, scenario);
        for (var possible : all) {
            Optional<Node> node = possible.node();
            absent |= possible.isAbsent();
            unknown |= node.isEmpty() && !possible.isAbsent();
            node.filter(it -> !isEmptyText(it, possible.origin()))
                    .ifPresent(it -> values.add(
                            new Value(it, possible.place(), isAssumed(possible.origin(), function, all.size()))));
        }
        return new Possible(values, absent, unknown);
    }

    /** An empty default asks for a value. */
    private static boolean isEmptyText(Node node, Origin origin) {
        return origin == Origin.DEFAULT && node.text().filter(String::isEmpty).isPresent();
    }

    /** A text that a function makes may be made of parameters, and the entry of a mapping be chosen by one. */
    private static boolean isAssumed(Origin origin, Node function, int alternatives) {
        return origin == Origin.DEFAULT
                || origin == Origin.ALLOWED_VALUE
                || (origin == Origin.MAPPING && alternatives > 1)
                || (origin == Origin.FUNCTION && !isLiteralSub(function));
    }

    private static boolean isLiteralSub(Node function) {
        return function.find("Fn::Sub")
                .flatMap(Node::text)
                .filter(text -> !text.contains("${"))
                .isPresent();
    }

    @Override
    public List<Value> branches(Node node, Place place) {
        List<Value> leaves = new ArrayList<>();
        leaves(node, place, scenario, leaves);
        return leaves;
    }

    private void leaves(Node node, Place place, Scenario where, List<Value> leaves) {
        Optional<Choice> choice = Intrinsic.of(node).flatMap(Intrinsic::choice);
        if (choice.isPresent()) {
            Choice it = choice.get();
            Place below = place.child("Fn::If");
            where.with(it.condition(), true).ifPresent(then -> leaves(it.then(), below.child(1), then, leaves));
            where.with(it.condition(), false).ifPresent(not -> leaves(it.otherwise(), below.child(2), not, leaves));
        } else if (!Intrinsic.isNoValue(node) && leaves.size() < MOST_VALUES) {
            leaves.add(new Value(node, place, false));
        }
    }
}
