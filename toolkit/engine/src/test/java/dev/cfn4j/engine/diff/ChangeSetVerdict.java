package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;

/**
 * What becomes of one resource, in the words of a change set.
 *
 * @param type the type of the resource
 * @param action {@code Add}, {@code Remove}, {@code Absent}, or {@code Modify} with {@code True}, {@code Conditional} or {@code False}
 * @param properties for a resource that is modified, the replacement that each of its properties asks for
 */
record ChangeSetVerdict(String type, String action, Map<String, String> properties) {
    private static final String NOTHING = "-";
    private static final String ABSENT = "Absent";
    private static final Comparator<String> WORSE =
            Comparator.comparingInt(List.of("False", "Conditional", "True")::indexOf);

    /** What the diff says; {@code Absent} where the Condition of the resource leaves it out on both sides. */
    static ChangeSetVerdict of(ResourceChange resource) {
        if (resource.fate().presence() == Presence.NEVER) {
            return new ChangeSetVerdict(resource.type(), ABSENT, Map.of());
        }
        return switch (resource.kind()) {
            case ADDED -> new ChangeSetVerdict(resource.type(), "Add", Map.of());
            case REMOVED -> new ChangeSetVerdict(resource.type(), "Remove", Map.of());
            case MODIFIED ->
                new ChangeSetVerdict(resource.type(), "Modify " + replacement(resource.effect()), properties(resource));
        };
    }

    private static Map<String, String> properties(ResourceChange resource) {
        Map<String, String> verdicts = new TreeMap<>();
        for (Change change : resource.changes()) {
            put(verdicts, change.path(), change.effect());
        }
        for (Ripple ripple : resource.ripples()) {
            put(verdicts, ripple.path(), ripple.effect());
        }
        return verdicts;
    }

    private static void put(Map<String, String> verdicts, NodePath path, Effect effect) {
        List<String> elements = path.elements();
        if (effect != Effect.NONE && elements.size() > 2) {
            boolean property = elements.get(2).equals("Properties") && elements.size() > 3;
            verdicts.merge(elements.get(property ? 3 : 2), replacement(effect), ChangeSetVerdict::worse);
        }
    }

    private static String replacement(Effect effect) {
        return switch (effect) {
            case REPLACEMENT -> "True";
            case MAYBE_REPLACEMENT -> "Conditional";
            default -> "False";
        };
    }

    /** What a change set says. */
    static ChangeSetVerdict of(software.amazon.awssdk.services.cloudformation.model.ResourceChange resource) {
        String action = resource.actionAsString();
        if (!action.equals("Modify")) {
            return new ChangeSetVerdict(resource.resourceType(), action, Map.of());
        }
        Map<String, String> verdicts = new TreeMap<>();
        for (ResourceChangeDetail detail : resource.details()) {
            String name = detail.target().name();
            verdicts.merge(
                    name == null ? detail.target().attributeAsString() : name,
                    replacement(detail),
                    ChangeSetVerdict::worse);
        }
        return new ChangeSetVerdict(resource.resourceType(), "Modify " + resource.replacementAsString(), verdicts);
    }

    private static String replacement(ResourceChangeDetail detail) {
        return switch (detail.target().requiresRecreationAsString()) {
            case "Never" -> "False";
            case "Always" -> detail.evaluationAsString().equals("Static") ? "True" : "Conditional";
            default -> "Conditional";
        };
    }

    private static String worse(String one, String other) {
        return WORSE.compare(one, other) < 0 ? other : one;
    }

    /** A row for each property, or for the resource as a whole, of which the two say different things; null where one says nothing. */
    static List<Difference> differences(ChangeSetVerdict ours, ChangeSetVerdict theirs) {
        String type = (ours == null ? theirs : ours).type();
        ChangeSetVerdict our = ours == null ? nothing(type) : ours;
        ChangeSetVerdict their = theirs == null ? nothing(type) : theirs;
        if (our.action().equals(their.action()) && our.properties().equals(their.properties())) {
            return List.of();
        }
        if (our.action().equals(ABSENT) && theirs == null) {
            return List.of();
        }
        List<Difference> properties =
                our.listsProperties() && their.listsProperties() ? byProperty(our, their) : List.of();
        return properties.isEmpty()
                ? List.of(new Difference(type, Difference.WHOLE, our.action(), their.action()))
                : properties;
    }

    private static ChangeSetVerdict nothing(String type) {
        return new ChangeSetVerdict(type, NOTHING, Map.of());
    }

    private boolean listsProperties() {
        return action.equals(NOTHING) || !properties.isEmpty();
    }

    private static List<Difference> byProperty(ChangeSetVerdict ours, ChangeSetVerdict theirs) {
        Set<String> names = new TreeSet<>(ours.properties().keySet());
        names.addAll(theirs.properties().keySet());
        return names.stream()
                .flatMap(name -> {
                    String our = ours.properties().getOrDefault(name, NOTHING);
                    String their = theirs.properties().getOrDefault(name, NOTHING);
                    return our.equals(their) ? Stream.of() : Stream.of(new Difference(ours.type(), name, our, their));
                })
                .toList();
    }

    /**
     * One thing that the diff and a change set see differently.
     *
     * @param type the type of the resource
     * @param property the property, or {@link #WHOLE}
     * @param ours what the diff says
     * @param theirs what the change set says
     */
    record Difference(String type, String property, String ours, String theirs) {
        /** In place of a property: the resource as a whole. */
        static final String WHOLE = "(resource)";

        @Override
        public String toString() {
            return String.join("\t", type, property, ours, theirs);
        }
    }
}
