package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a Ref to a parameter can be: its default and its allowed values. */
final class ParameterSource {
    private final TemplateModel template;

    ParameterSource(TemplateModel template) {
        this.template = template;
    }

    /** What the parameter can be there; nothing where it is no parameter or its value is stored elsewhere. */
    List<Possible> of(String name, Place place, Scenario scenario) {
        Optional<TemplateParameter> found = template.findParameter(name).filter(it -> !it.isStored());
        if (found.isEmpty()) {
            return List.of();
        }
        TemplateParameter parameter = found.get();
        List<Possible> all = new ArrayList<>();
        Place written = parameter.place();
        parameter
                .node()
                .find("Default")
                .ifPresent(
                        node -> add(parameter, node, Origin.DEFAULT, written.child("Default"), place, scenario, all));
        List<Node> allowed = parameter
                .node()
                .find("AllowedValues")
                .map(ParameterSource::items)
                .orElse(List.of());
        for (int i = 0; i < allowed.size() && all.size() <= Resolver.MOST; i++) {
            Place source = written.child("AllowedValues").child(i);
            add(parameter, allowed.get(i), Origin.ALLOWED_VALUE, source, place, scenario, all);
        }
        if (allowed.isEmpty()) {
            Result result = parameter.isList() ? Result.LIST : Result.SCALAR;
            all.add(new Possible(scenario, place, Origin.FUNCTION, place, new Content.Unknown(Set.of(result))));
        }
        return all;
    }

    private static void add(
            TemplateParameter parameter,
            Node node,
            Origin origin,
            Place source,
            Place place,
            Scenario scenario,
            List<Possible> all) {
        Optional<String> text = TemplateParameter.scalar(node);
        text.flatMap(value -> scenario.withParameter(parameter.name(), value))
                .ifPresent(then -> all.add(new Possible(
                        then, place, origin, source, new Content.Known(value(parameter, node, text.orElse(""))))));
    }

    private static Node value(TemplateParameter parameter, Node node, String text) {
        return parameter.isList()
                ? new ListNode(Arrays.stream(text.split(",", -1))
                        .<Node>map(item -> new StringNode(item.strip()))
                        .toList())
                : node;
    }

    private static List<Node> items(Node node) {
        return node instanceof ListNode list ? list.items() : List.of();
    }
}
