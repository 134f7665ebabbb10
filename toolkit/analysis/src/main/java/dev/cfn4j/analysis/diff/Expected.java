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
 * @param weight how much of the effect a change there really has
 */
record Expected(@Nullable ResourceType type, @Nullable Shape shape, Effect effect, Order order, Weight weight) {
    /** What the order of a list's items means. */
    enum Order {
        /** As the facts say, or something. */
        KNOWN,
        /** Nothing, and one item is the same as a list of it: policy documents and DependsOn. */
        NONE
    }

    /** How much of its effect a change at a place has. */
    enum Weight {
        /** All of it. */
        FULL,
        /** The value is used under a condition that is decided only at deployment. */
        PERHAPS,
        /** None: the value is not used. */
        NONE
    }

    /** Nothing is known, and the order of lists matters. */
    static final Expected NOTHING = new Expected(null, null, Effect.NONE, Order.KNOWN, Weight.FULL);

    /** A place of which nothing is known, with that effect. */
    static Expected unknown(Effect effect) {
        return new Expected(null, null, effect, Order.KNOWN, Weight.FULL);
    }

    /** A place where order means nothing and changes have no effect. */
    static Expected unordered() {
        return new Expected(null, null, Effect.NONE, Order.NONE, Weight.FULL);
    }

    /** The properties of a resource. */
    static Expected properties(ResourceType type) {
        return new Expected(type, Shape.ref(""), Effect.IN_PLACE, Order.KNOWN, Weight.FULL);
    }

    /** The place of a member below this one. */
    Expected member(String name) {
        Optional<PropertyFacts> facts = definition().flatMap(definition -> definition.findProperty(name));
        if (facts.isPresent()) {
            return new Expected(
                    type, facts.get().shape(), effect.or(Effect.of(facts.get().update())), order, weight);
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
        return isPolicy ? new Expected(type, shape, effect, Order.NONE, weight) : this;
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
        if (Intrinsic.of(node).flatMap(Intrinsic::choice).isPresent()) {
            return effectHere().ifItChanges();
        }
        Effect worst = effectHere();
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

    /** This place where the value is used only perhaps, or not at all. */
    Expected weighing(Weight other) {
        return new Expected(type, shape, effect, order, other.compareTo(weight) > 0 ? other : weight);
    }

    /** What a change of the value at this place does. */
    Effect effectHere() {
        return switch (weight) {
            case FULL -> effect;
            case PERHAPS -> effect.ifItChanges();
            case NONE -> Effect.NONE;
        };
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
        return new Expected(type, next, effect, order, weight);
    }

    private Expected with(@Nullable Shape chosen) {
        return new Expected(type, chosen, effect, order, weight);
    }

    private static boolean isLike(Shape shape, Node node) {
        if (node instanceof ListNode) {
            return shape instanceof Shape.ListOf;
        }
        boolean isObject = shape instanceof Shape.Ref || shape instanceof Shape.MapOf || shape instanceof Shape.Json;
        return node instanceof ObjectNode == isObject;
    }
}
