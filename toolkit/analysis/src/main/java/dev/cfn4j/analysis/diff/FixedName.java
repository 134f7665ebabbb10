package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.Optional;

/** Whether a resource has a name in the template that both sides have: no second one of that name can be made beside it. */
final class FixedName {
    private FixedName() {}

    static boolean stays(ResourceType type, TemplateResource before, TemplateResource after, TemplateJudge judge) {
        return !type.traits().deletesFirst()
                && type.properties().values().stream()
                        .filter(property -> isName(type, property))
                        .anyMatch(property -> stays(property.name(), before, after, judge));
    }

    /** The identifier, where it can be set and is alone; or a name called like the type. */
    private static boolean isName(ResourceType type, PropertyFacts property) {
        String name = property.name();
        boolean identifies = type.identity().primary().size() == 1
                && type.identity().primary().contains(name);
        boolean named =
                name.endsWith("Name") && type.name().endsWith(name.substring(0, name.length() - "Name".length()));
        return property.update() == UpdateBehavior.REPLACEMENT && (identifies || named);
    }

    private static boolean stays(String name, TemplateResource before, TemplateResource after, TemplateJudge judge) {
        Optional<Node> old = before.properties().flatMap(properties -> properties.find(name));
        Optional<Node> now = after.properties().flatMap(properties -> properties.find(name));
        return old.isPresent()
                && now.isPresent()
                && judge.modified(old.get(), now.get(), Expected.unknown(Effect.IN_PLACE)) == Effect.NONE;
    }
}
