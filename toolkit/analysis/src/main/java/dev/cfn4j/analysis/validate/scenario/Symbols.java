package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what conditions compare. */
final class Symbols {
    private static final int MOST_VALUES = 1_000;

    private final TemplateModel template;
    private final Map<String, Symbol> byName = new HashMap<>();
    private final Map<Node, Symbol> byFunction = new HashMap<>();
    private final Effort effort;
    private int count;

    Symbols(TemplateModel template, Effort effort) {
        this.template = template;
        this.effort = effort;
    }

    /** The value of a parameter that has a value of its own, not one that is stored elsewhere. */
    Optional<Symbol> parameter(String name) {
        Symbol known = byName.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return template.findParameter(name)
                .filter(parameter -> !parameter.isStored() && !parameter.isList())
                .map(parameter -> named(name, values(parameter)));
    }

    /** One side of an Fn::Equals. */
    Cases read(Node node) {
        Optional<String> literal = TemplateParameter.scalar(node);
        if (literal.isPresent()) {
            return Cases.of(literal.get());
        }
        Optional<Intrinsic> function = Intrinsic.of(node);
        Optional<String> name = function.flatMap(Intrinsic::ref);
        if (name.isPresent()) {
            return Cases.of(parameter(name.get()).orElseGet(() -> named(name.get(), null)));
        }
        return function.filter(it -> it.function().equals("Fn::FindInMap"))
                .flatMap(this::mapped)
                .orElseGet(() -> Cases.of(function(node)));
    }

    private Symbol named(String name, @Nullable Set<String> values) {
        return byName.computeIfAbsent(name, any -> new Symbol(count++, name, values));
    }

    private Symbol function(Node node) {
        String name = node instanceof ObjectNode object && object.members().size() == 1
                ? object.members().keySet().iterator().next()
                : node.kind();
        return byFunction.computeIfAbsent(node, any -> new Symbol(count++, name, null));
    }

    private static @Nullable Set<String> values(TemplateParameter parameter) {
        List<String> allowed = parameter.allowedValues();
        return allowed.isEmpty() || allowed.size() > MOST_VALUES ? null : new LinkedHashSet<>(allowed);
    }

    /** What a mapping of the template gives, where its keys are literals or references. */
    private Optional<Cases> mapped(Intrinsic function) {
        List<Node> arguments = function.arguments();
        Optional<Node> mapping = arguments.size() == 3
                ? arguments
                        .get(0)
                        .text()
                        .flatMap(name ->
                                Optional.ofNullable(template.section("Mappings").get(name)))
                : Optional.empty();
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Formula> texts = new LinkedHashMap<>();
        boolean known = keys(arguments.get(1), mapping.get()).entrySet().stream()
                .allMatch(first -> entries(first, arguments.get(2), mapping.get(), texts));
        return known && !texts.isEmpty() ? Optional.of(Cases.of(texts)) : Optional.empty();
    }

    private boolean entries(Map.Entry<String, Formula> first, Node key, Node mapping, Map<String, Formula> texts) {
        Node entries = mapping.membersOrNone().getOrDefault(first.getKey(), new ListNode(List.of()));
        for (Map.Entry<String, Formula> second : keys(key, entries).entrySet()) {
            Optional<String> text = entries.find(second.getKey()).flatMap(TemplateParameter::scalar);
            if (text.isEmpty() || texts.size() > MOST_VALUES || !effort.spend(1)) {
                return false;
            }
            texts.merge(text.get(), first.getValue().and(second.getValue()), Formula::or);
        }
        return true;
    }

    /** Which of the keys it can be, and when. */
    private Map<String, Formula> keys(Node key, Node entries) {
        Cases cases = read(key);
        Map<String, Formula> keys = new LinkedHashMap<>();
        for (String name : entries.membersOrNone().keySet()) {
            Formula is = cases.equalTo(Cases.of(name));
            if (effort.spend(1 + cases.texts().size()) && !is.equals(Formula.never())) {
                keys.put(name, is);
            }
        }
        return keys;
    }
}
