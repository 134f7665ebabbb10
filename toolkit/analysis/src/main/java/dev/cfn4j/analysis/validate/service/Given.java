package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value with its place, for rules that look for what is given literally. Whatever is computed counts as not given, so that a
 * rule that finds nothing stays silent.
 *
 * @param place where it stands
 * @param node the value
 */
public record Given(Place place, Node node) {
    /** The member of that name. */
    public Optional<Given> find(String name) {
        return node.find(name).map(value -> new Given(place.child(name), value));
    }

    /** What a chain of members leads to. */
    public Optional<Given> find(String name, String... further) {
        Optional<Given> at = find(name);
        for (String next : further) {
            at = at.flatMap(given -> given.find(next));
        }
        return at;
    }

    /** The items of a list that is the member of that name. */
    public List<Given> items(String name) {
        return find(name).map(Given::items).orElse(List.of());
    }

    /** The items of this list; none where this is no list. */
    public List<Given> items() {
        List<Given> items = new ArrayList<>();
        if (node instanceof ListNode list) {
            list.items().forEach(item -> items.add(new Given(place.child(items.size()), item)));
        }
        return items;
    }

    /** The text of a literal scalar. */
    public Optional<String> text() {
        return TemplateParameter.scalar(node).filter(text -> !text.contains("{{resolve:"));
    }

    /** The text of the literal member of that name. */
    public Optional<String> text(String name) {
        return find(name).flatMap(Given::text);
    }

    /** Whether the member of that name is the literal true. */
    public boolean isTrue(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** The whole number that the member of that name is. */
    public Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    /** Whether the member of that name is there, whatever computes it. */
    public boolean has(String name) {
        return node.find(name).filter(value -> !Intrinsic.isNoValue(value)).isPresent();
    }

    /** Whether the value, or some item of it, is computed or comes from a loop. */
    public boolean isComputed() {
        return Intrinsic.of(node).isPresent()
                || node.membersOrNone().keySet().stream().anyMatch(name -> name.startsWith("Fn::"))
                || items().stream().anyMatch(Given::isComputed);
    }

    /** The logical ID of the resource that a Ref or Fn::GetAtt names. */
    public Optional<String> resource() {
        Optional<Intrinsic> function = Intrinsic.of(node);
        return function.flatMap(Intrinsic::ref)
                .or(() -> function.filter(it -> it.function().equals("Fn::GetAtt"))
                        .flatMap(it -> Attribute.of(it.argument()))
                        .map(Attribute::logicalId));
    }
}
