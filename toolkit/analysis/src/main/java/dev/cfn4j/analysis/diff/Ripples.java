package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows what changes to the values that refer to it and are written as before. */
final class Ripples {
    private final Node template;
    private final TemplateJudge judge;
    private final Function<String, Optional<Boolean>> decides;
    private final Map<Reference.Kind, Map<String, Cause>> sources = new HashMap<>();
    private final Map<String, List<Reference>> mentions = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentionedBy = new HashMap<>();

    /**
     * The references of the resources of that template.
     *
     * @param decides what a condition decides from now on, where that is known
     */
    Ripples(Node template, TemplateJudge judge, Function<String, Optional<Boolean>> decides) {
        this.decides = decides;
        this.template = template;
        this.judge = judge;
        for (Reference reference : References.in(template)) {
            reference.path().logicalId().ifPresent(from -> mention(from, reference));
        }
    }

    private void mention(String from, Reference reference) {
        mentions.computeIfAbsent(from, any -> new ArrayList<>()).add(reference);
        mentionedBy
                .computeIfAbsent(reference.name(), any -> new LinkedHashSet<>())
                .add(from);
    }

    /** Makes a parameter, condition, mapping or resource one that changes. */
    void add(Cause cause, Iterable<String> names) {
        for (String name : names) {
            switch (cause) {
                case PARAMETER -> source(Reference.Kind.REF, name, cause);
                case CONDITION -> source(Reference.Kind.CONDITION, name, cause);
                case MAPPING -> source(Reference.Kind.MAPPING, name, cause);
                case REPLACED_RESOURCE -> {
                    source(Reference.Kind.REF, name, cause);
                    source(Reference.Kind.GET_ATT, name, cause);
                }
            }
        }
    }

    private void source(Reference.Kind kind, String name, Cause cause) {
        sources.computeIfAbsent(kind, any -> new HashMap<>()).put(name, cause);
    }

    /** What of the resource refers to something that changes, leaving out places that differ anyway and values that stay the same. */
    List<Ripple> of(String logicalId, Expected properties, Set<NodePath> differing) {
        List<Ripple> ripples = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Reference reference : mentions.getOrDefault(logicalId, List.of())) {
            Cause cause = sources.getOrDefault(reference.kind(), Map.of()).get(reference.name());
            if (cause == null || !isProperty(reference) || isBelow(reference.path(), differing)) {
                continue;
            }
            NodePath place = outermostFunction(reference.path());
            Effect effect = seen.add(List.of(place, reference.name())) ? effectAt(properties, place) : Effect.NONE;
            if (effect != Effect.NONE) {
                Optional<Boolean> holds = cause == Cause.CONDITION ? decides.apply(reference.name()) : Optional.empty();
                ripples.add(new Ripple(place, cause, reference.name(), effect, holds, Optional.empty()));
            }
        }
        return ripples;
    }

    /** The resources that refer to this one. */
    Set<String> mentioning(String logicalId) {
        return mentionedBy.getOrDefault(logicalId, Set.of());
    }

    private static boolean isProperty(Reference reference) {
        List<String> path = reference.path().elements();
        return path.size() > 2 && path.get(2).equals("Properties");
    }

    private static boolean isBelow(NodePath path, Set<NodePath> differing) {
        for (Optional<NodePath> at = Optional.of(path);
                at.isPresent() && !differing.isEmpty();
                at = at.get().parent()) {
            if (differing.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    /** Where the value stands as a whole that a reference is part of. */
    private static NodePath outermostFunction(NodePath path) {
        List<String> elements = path.elements();
        int end = 3;
        while (end < elements.size() && !isFunction(elements.get(end))) {
            end++;
        }
        return new NodePath(elements.subList(0, end));
    }

    private static boolean isFunction(String element) {
        return element.startsWith("Fn::") || element.equals("Ref");
    }

    private Effect effectAt(Expected properties, NodePath place) {
        Expected expected = properties;
        Node node = template;
        List<String> elements = place.elements();
        for (int i = 0; i < elements.size(); i++) {
            String element = elements.get(i);
            Node parent = node;
            node = parent instanceof Node.ListNode list
                    ? list.items().get(Integer.parseInt(element))
                    : parent.find(element).orElseThrow();
            expected = i < 3 ? expected : expected.seeing(parent).step(element);
        }
        return judge.unchanged(node, expected);
    }
}
