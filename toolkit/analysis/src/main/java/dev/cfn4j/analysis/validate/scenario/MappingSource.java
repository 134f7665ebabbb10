package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an Fn::FindInMap can be: the entries of the mapping that its keys can lead to, and its default. */
final class MappingSource {
    private final TemplateModel template;
    private final Resolver resolver;

    MappingSource(TemplateModel template, Resolver resolver) {
        this.template = template;
        this.resolver = resolver;
    }

    /** What it can be there; nothing where the mapping is not known. */
    List<Possible> of(Intrinsic function, Place place, Scenario scenario) {
        List<Node> arguments = function.arguments();
        Optional<String> name =
                arguments.size() < 3 ? Optional.empty() : arguments.get(0).text();
        Optional<Node> mapping = name.flatMap(
                it -> Optional.ofNullable(template.section("Mappings").get(it)));
        if (mapping.isEmpty() || isOpen(mapping.get())) {
            return List.of();
        }
        List<Possible> all = new ArrayList<>();
        Place written = Place.of("Mappings", name.orElseThrow());
        Place at = place.child("Fn::FindInMap");
        keys(arguments.get(1), at.child(1), scenario, mapping.get()).forEach((first, then) -> {
            Node entries = expect(mapping.get(), first);
            keys(arguments.get(2), at.child(2), then, entries).forEach((second, there) -> {
                if (all.size() <= Resolver.MOST) {
                    Content value = new Content.Known(expect(entries, second));
                    all.add(new Possible(
                            there, place, Origin.MAPPING, written.child(first).child(second), value));
                }
            });
        });
        defaultValue(arguments)
                .ifPresent(
                        node -> all.addAll(resolver.possible(node, at.child(3).child("DefaultValue"), scenario)));
        return all;
    }

    private static Node expect(Node level, String key) {
        return level.find(key).orElseThrow();
    }

    private static Optional<Node> defaultValue(List<Node> arguments) {
        return arguments.size() < 4 ? Optional.empty() : arguments.get(3).find("DefaultValue");
    }

    /** The keys that it can be, each in the scenario where it is; all where that is not known. */
    private Map<String, Scenario> keys(Node key, Place place, Scenario scenario, Node level) {
        Map<String, Scenario> keys = new LinkedHashMap<>();
        for (Possible possible : resolver.possible(key, place, scenario)) {
            Optional<String> text = possible.text();
            if (text.isPresent()) {
                if (level.membersOrNone().containsKey(text.get())) {
                    keys.putIfAbsent(text.get(), possible.scenario());
                }
            } else if (!possible.isAbsent()) {
                level.membersOrNone().keySet().forEach(name -> keys.putIfAbsent(name, possible.scenario()));
            }
        }
        return keys;
    }

    private static boolean isOpen(Node mapping) {
        return !(mapping instanceof ObjectNode object)
                || object.members().keySet().stream().anyMatch(name -> name.startsWith("Fn::"));
    }
}
