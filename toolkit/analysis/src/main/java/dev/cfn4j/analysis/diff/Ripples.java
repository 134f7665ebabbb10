package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.TemplateResource;
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

/** Follows what changes to the values that refer to it. */
final class Ripples {
    private final Map<Reference.Kind, Map<String, Cause>> sources = new HashMap<>();
    private final Map<String, List<Reference>> mentions = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentionedBy = new HashMap<>();

    /** The references of these resources. */
    Ripples(Iterable<TemplateResource> resources, Node template) {
        for (TemplateResource resource : resources) {
            mentions.put(resource.logicalId(), new ArrayList<>());
        }
        for (Reference reference : References.in(template)) {
            reference.path().logicalId().ifPresent(from -> mention(from, reference));
        }
    }

    private void mention(String from, Reference reference) {
        List<Reference> known = mentions.get(from);
        if (known != null) {
            known.add(reference);
            mentionedBy
                    .computeIfAbsent(reference.name(), any -> new LinkedHashSet<>())
                    .add(from);
        }
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

    /** What of the resource refers to something that changes, leaving out places that differ anyway. */
    List<Ripple> of(String logicalId, Expected properties, Set<NodePath> differing) {
        List<Ripple> ripples = new ArrayList<>();
        for (Reference reference : mentions.getOrDefault(logicalId, List.of())) {
            Cause cause = sources.getOrDefault(reference.kind(), Map.of()).get(reference.name());
            if (cause != null && isProperty(reference) && !isBelow(reference.path(), differing)) {
                Effect effect = effectAt(properties, reference.path());
                ripples.add(new Ripple(
                        reference.path(),
                        cause,
                        reference.name(),
                        cause == Cause.PARAMETER ? effect : effect.ifItChanges(),
                        Optional.empty()));
            }
        }
        return ripples;
    }

    /** The resources that refer to this one. */
    Set<String> mentioning(String logicalId) {
        return mentionedBy.getOrDefault(logicalId, Set.of());
    }

    private void source(Reference.Kind kind, String name, Cause cause) {
        sources.computeIfAbsent(kind, any -> new HashMap<>()).put(name, cause);
    }

    private static boolean isProperty(Reference reference) {
        List<String> path = reference.path().elements();
        return path.size() > 2 && path.get(2).equals("Properties");
    }

    private static boolean isBelow(NodePath path, Set<NodePath> differing) {
        for (Optional<NodePath> at = Optional.of(path);
                at.isPresent();
                at = at.get().parent()) {
            if (differing.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    private static Effect effectAt(Expected properties, NodePath path) {
        Expected at = properties;
        List<String> elements = path.elements();
        for (int i = 3; i < elements.size(); i++) {
            String element = elements.get(i);
            if (element.startsWith("Fn::") || element.equals("Ref")) {
                break;
            }
            at = at.step(element);
        }
        return at.effect();
    }
}
