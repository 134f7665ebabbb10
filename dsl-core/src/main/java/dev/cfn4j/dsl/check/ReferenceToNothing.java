package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Fires where a Ref, Fn::GetAtt, Fn::Sub, DependsOn, condition or mapping name leads to nothing in the template. Silent where a
 * macro, or a loop over a list that is not known, may add what is missing.
 */
public final class ReferenceToNothing {
    /** The rule's name in findings. */
    public static final String RULE = "ReferenceToNothing";

    private static final String OWN_TRANSFORM = "AWS::LanguageExtensions";
    private static final Set<String> PSEUDO = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    /** A template that names a hundred things it does not have is wrong in another way than by a slip. */
    private static final int MOST_SUGGESTIONS = 100;

    private final Document document;
    private final Predicate<String> further;
    private final Set<String> parameters;
    private final Loops loops;
    private int remedies;
    private final Map<Reference.Kind, Set<String>> defined = new EnumMap<>(Reference.Kind.class);

    private ReferenceToNothing(Document document, Loops loops, Predicate<String> further) {
        this.document = document;
        this.further = further;
        this.loops = loops;
        this.parameters = names("Parameters");
        for (Reference.Kind kind : Reference.Kind.values()) {
            defined.put(kind, definedFor(kind));
        }
    }

    /** What the document mentions without defining it, in document order. */
    public static List<Finding> check(Document document) {
        return expands(document.root()) ? List.of() : check(document, name -> false);
    }

    /**
     * What the document mentions without defining it, in document order.
     *
     * @param document a template, whose macros add no resources but those that are known
     * @param further whether there will be a resource of that name although the template does not show it
     */
    public static List<Finding> check(Document document, Predicate<String> further) {
        Loops loops = Loops.writtenOut(document.root());
        boolean isOpen = !loops.areComplete() || hasTransform(document.root());
        return isOpen ? List.of() : new ReferenceToNothing(document, loops, further).findings();
    }

    /** Whether a macro adds members that the text does not show. */
    private static boolean expands(Node root) {
        Node transform = root.membersOrNone().get("Transform");
        return (transform != null && namesMacro(transform)) || hasTransform(root);
    }

    private static boolean hasTransform(Node root) {
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
            if (!isPseudo(reference) && !candidates(reference).contains(reference.name()) && !isFurther(reference)) {
                findings.add(finding(reference));
            }
        }
        return List.copyOf(findings);
    }

    private Set<String> candidates(Reference reference) {
        return reference.kind() == Reference.Kind.REF && isBeforeResources(reference)
                ? parameters
                : defined.getOrDefault(reference.kind(), Set.of());
    }

    /** Conditions and rules are decided before there are resources. */
    private static boolean isBeforeResources(Reference reference) {
        String section = reference.path().elements().get(0);
        return section.equals("Conditions") || section.equals("Rules");
    }

    private boolean isFurther(Reference reference) {
        return switch (reference.kind()) {
            case REF, DEPENDS_ON -> further.test(reference.name());
            case GET_ATT ->
                isBeforeResources(reference)
                        || further.test(reference.name())
                        || further.test(reference.name() + "." + first(reference));
            case CONDITION, MAPPING -> false;
        };
    }

    private static String first(Reference reference) {
        String attribute = reference.attribute() == null ? "" : reference.attribute();
        int dot = attribute.indexOf('.');
        return dot < 0 ? attribute : attribute.substring(0, dot);
    }

    private static boolean isPseudo(Reference reference) {
        return reference.kind() == Reference.Kind.REF && PSEUDO.contains(reference.name());
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
        return (++remedies > MOST_SUGGESTIONS
                        ? Optional.<String>empty()
                        : Suggestion.nearest(reference.name(), candidates(reference)))
                .map(name -> "Did you mean `" + name + "`?")
                .orElse("Define it, or add(…) it to the stack.");
    }
}
