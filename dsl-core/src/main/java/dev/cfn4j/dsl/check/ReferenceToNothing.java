package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fires where a Ref, Fn::GetAtt, Fn::Sub, DependsOn, condition or mapping name leads to nothing in the template. Silent where a
 * macro, or a loop over a list that is not known, may add what is missing.
 */
public final class ReferenceToNothing {
    /** The rule's name in findings. */
    public static final String RULE = "ReferenceToNothing";

    private static final String OWN_TRANSFORM = "AWS::LanguageExtensions";

    private final Document document;
    private final Loops loops;
    private final Map<Reference.Kind, Set<String>> defined = new EnumMap<>(Reference.Kind.class);

    private ReferenceToNothing(Document document, Loops loops) {
        this.document = document;
        this.loops = loops;
        for (Reference.Kind kind : Reference.Kind.values()) {
            defined.put(kind, definedFor(kind));
        }
    }

    /** What the document mentions without defining it, in document order. */
    public static List<Finding> check(Document document) {
        if (expands(document.root())) {
            return List.of();
        }
        Loops loops = Loops.writtenOut(document.root());
        return loops.areComplete() ? new ReferenceToNothing(document, loops).findings() : List.of();
    }

    /** Whether a macro adds members that the text does not show. */
    private static boolean expands(Node root) {
        Node transform = root.membersOrNone().get("Transform");
        if (transform != null && namesMacro(transform)) {
            return true;
        }
        for (Node section : root.membersOrNone().values()) {
            if (section.membersOrNone().containsKey("Fn::Transform")) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesMacro(Node transform) {
        if (transform instanceof Node.ListNode list) {
            return list.items().stream().anyMatch(ReferenceToNothing::namesMacro);
        }
        return !transform.text().map(OWN_TRANSFORM::equals).orElse(false);
    }

    private List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Reference reference : References.in(loops.root())) {
            if (!isPseudo(reference) && !candidates(reference).contains(reference.name())) {
                findings.add(finding(reference));
            }
        }
        return List.copyOf(findings);
    }

    private Set<String> candidates(Reference reference) {
        return defined.getOrDefault(reference.kind(), Set.of());
    }

    private static boolean isPseudo(Reference reference) {
        return reference.kind() == Reference.Kind.REF && reference.name().startsWith("AWS::");
    }

    private Set<String> definedFor(Reference.Kind kind) {
        return switch (kind) {
            case REF -> names("Resources", "Parameters");
            case GET_ATT, DEPENDS_ON -> names("Resources");
            case CONDITION -> names("Conditions");
            case MAPPING -> names("Mappings");
        };
    }

    private Set<String> names(String... sections) {
        Set<String> names = new TreeSet<>();
        for (String section : sections) {
            Node members = loops.root().membersOrNone().get(section);
            if (members != null) {
                names.addAll(members.membersOrNone().keySet());
            }
        }
        return names;
    }

    private Finding finding(Reference reference) {
        String message = switch (reference.kind()) {
            case REF -> "`" + reference.name() + "` is neither a resource nor a parameter of this template";
            case GET_ATT ->
                "`" + reference.name() + "`, whose attribute `" + reference.attribute()
                        + "` is asked for, is not a resource of this template";
            case DEPENDS_ON -> "`" + reference.name() + "` in DependsOn is not a resource of this template";
            case CONDITION -> "`" + reference.name() + "` is not a condition of this template";
            case MAPPING -> "`" + reference.name() + "` is not a mapping of this template";
        };
        NodePath path = loops.origin(reference.path());
        return Finding.error(RULE, path, message)
                .withRemedy(remedy(reference))
                .at(document.locations().find(path));
    }

    private String remedy(Reference reference) {
        return Suggestion.nearest(reference.name(), candidates(reference))
                .map(name -> "Did you mean `" + name + "`?")
                .orElse("Define it, or add(…) it to the stack.");
    }
}
