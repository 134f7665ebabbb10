package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.SubText;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What of a template is used somewhere in it. */
final class Uses {
    private final Set<String> names = new HashSet<>();

    private Uses() {}

    /** The names that any Ref, Fn::Sub or rule function mentions, wherever it stands. */
    static Set<String> parameters(TemplateModel template) {
        Uses uses = new Uses();
        uses.node(template.written());
        return uses.names;
    }

    /** The conditions that are mentioned; empty where a macro or an included piece may mention more. */
    static Optional<Set<String>> conditions(TemplateModel template) {
        return named(template, Reference.Kind.CONDITION);
    }

    /** The mappings that are mentioned; empty where a name is computed, or something may mention more. */
    static Optional<Set<String>> mappings(TemplateModel template) {
        return named(template, Reference.Kind.MAPPING).filter(used -> !hasComputedMapping(template.root()));
    }

    private static Optional<Set<String>> named(TemplateModel template, Reference.Kind kind) {
        Set<String> used = new HashSet<>();
        for (Reference reference : template.references()) {
            if (reference.kind() == kind) {
                used.add(reference.name());
            }
        }
        template.root()
                .find("Globals")
                .ifPresent(globals -> References.in(globals, NodePath.of("Globals"))
                        .forEach(reference -> used.add(reference.name())));
        boolean isOpen = template.root().membersOrNone().values().stream()
                .anyMatch(section -> section.membersOrNone().containsKey("Fn::Transform"));
        return isOpen ? Optional.empty() : Optional.of(used);
    }

    private static boolean hasComputedMapping(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream().anyMatch(Uses::hasComputedMapping);
        }
        Optional<Intrinsic> lookup =
                Intrinsic.of(node).filter(it -> it.function().equals("Fn::FindInMap"));
        boolean isComputed = lookup.filter(it -> !it.arguments().isEmpty())
                .map(it -> it.arguments().get(0).text().isEmpty())
                .orElse(false);
        return isComputed || node.membersOrNone().values().stream().anyMatch(Uses::hasComputedMapping);
    }

    private void node(Node node) {
        if (node instanceof ListNode list) {
            list.items().forEach(this::node);
            return;
        }
        node.membersOrNone().forEach((name, member) -> {
            switch (name) {
                case "Ref" -> member.text().ifPresent(names::add);
                case "Fn::Sub" -> sub(member);
                case "Fn::ValueOf" -> first(member).flatMap(Node::text).ifPresent(names::add);
                default -> {}
            }
            node(member);
        });
    }

    private void sub(Node argument) {
        Optional<String> text = argument.text().or(() -> first(argument).flatMap(Node::text));
        text.ifPresent(it -> names.addAll(SubText.of(it).variables()));
    }

    private static Optional<Node> first(Node node) {
        return node instanceof ListNode list && !list.items().isEmpty()
                ? Optional.of(list.items().get(0))
                : Optional.empty();
    }
}
