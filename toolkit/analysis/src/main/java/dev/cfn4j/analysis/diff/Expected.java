package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the facts say of a place that is compared.
 *
 * @param type the resource's type, null outside of resources and for unknown types
 * @param shape what stands there, null where the facts say nothing
 * @param effect what a change at this place does
 * @param order what the order of lists means there
 */
record Expected(@Nullable ResourceType type, @Nullable Shape shape, Effect effect, Order order) {
    /** What the order of a list's items means. */
    enum Order {
        /** As the facts say, or something. */
        KNOWN,
        /** Nothing, and one item is the same as a list of it: policy documents and DependsOn. */
        NONE
    }

    /** Nothing is known, and the order of lists matters. */
    static final Expected NOTHING = new Expected(null, null, Effect.NONE, Order.KNOWN);

    /** A place of which nothing is known, with that effect. */
    static Expected unknown(Effect effect) {
        return new Expected(null, null, effect, Order.KNOWN);
    }

    /** A place where order means nothing and changes have no effect. */
    static Expected unordered() {
        return new Expected(null, null, Effect.NONE, Order.NONE);
    }

    /** The properties of a resource. */
    static Expected properties(ResourceType type) {
        return new Expected(type, Shape.ref(""), Effect.IN_PLACE, Order.KNOWN);
    }

    /** The place of a member below this one. */
    Expected member(String name) {
        Optional<PropertyFacts> facts = definition().flatMap(definition -> definition.findProperty(name));
        if (facts.isPresent()) {
            return new Expected(
                    type, facts.get().shape(), effect.or(Effect.of(facts.get().update())), order);
        }
        return below(shape instanceof Shape.MapOf map ? map.value() : null);
    }

    /** The place of a list item below this one. */
    Expected item() {
        return below(shape instanceof Shape.ListOf list ? list.item() : null);
    }

    /** The place below this one that a path element leads to. */
    Expected step(String element) {
        if (shape instanceof Shape.Union union) {
            boolean isIndex = element.chars().allMatch(Character::isDigit);
            Node like = isIndex ? new ListNode(List.of()) : new ObjectNode(Map.of());
            return with(union.alternatives().stream()
                            .filter(alternative -> isLike(alternative, like))
                            .findFirst()
                            .orElse(null))
                    .step(element);
        }
        return shape instanceof Shape.ListOf ? item() : member(element);
    }

    /** This place, knowing what really stands there. */
    Expected seeing(Node node) {
        if (shape instanceof Shape.Union union) {
            return with(union.alternatives().stream()
                    .filter(alternative -> isLike(alternative, node))
                    .findFirst()
                    .orElse(null));
        }
        boolean isPolicy = node.find("Statement").isPresent();
        return isPolicy ? new Expected(type, shape, effect, Order.NONE) : this;
    }

    /** Whether the order of items of a list here means something. */
    boolean isOrdered() {
        boolean stated =
                shape instanceof Shape.ListOf list && !list.constraints().ordered();
        return order == Order.KNOWN && !stated && !isTags();
    }

    /** The members that tell the items of a list here from each other. */
    List<String> keys() {
        return isTags()
                ? List.of("Key")
                : shape == null ? List.of() : shape.constraints().uniqueKeys();
    }

    /** The worst effect of the place and of all that stands there. */
    Effect effectOf(Node node) {
        if (Intrinsic.of(node).isPresent()) {
            return effect.ifItChanges();
        }
        Effect worst = effect;
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                worst = worst.or(item().seeing(item).effectOf(item));
            }
        }
        for (var member : node.membersOrNone().entrySet()) {
            worst = worst.or(member(member.getKey()).seeing(member.getValue()).effectOf(member.getValue()));
        }
        return worst;
    }

    /** This place where it is not certain that its value really changes. */
    Expected ifItChanges() {
        return new Expected(type, shape, effect.ifItChanges(), order);
    }

    private Optional<Definition> definition() {
        if (type == null || !(shape instanceof Shape.Ref ref)) {
            return Optional.empty();
        }
        return Optional.of(ref.definition().isEmpty() ? type.body() : type.definition(ref));
    }

    private boolean isTags() {
        return shape instanceof Shape.ListOf list
                && list.item() instanceof Shape.Ref ref
                && ref.definition().endsWith("Tag");
    }

    private Expected below(@Nullable Shape next) {
        return new Expected(type, next, effect, order);
    }

    private Expected with(@Nullable Shape chosen) {
        return new Expected(type, chosen, effect, order);
    }

    private static boolean isLike(Shape shape, Node node) {
        if (node instanceof ListNode) {
            return shape instanceof Shape.ListOf;
        }
        boolean isObject = shape instanceof Shape.Ref || shape instanceof Shape.MapOf || shape instanceof Shape.Json;
        return node instanceof ObjectNode == isObject;
    }
}
