package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.TagFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tags that a resource carries: those of its stack, its own, which win, and those by which AWS marks the resources of stacks.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html">resource tags</a>
 */
public final class ResourceTags {
    private ResourceTags() {}

    /** The tags; none if the type cannot be tagged. */
    public static Map<String, String> of(
            Catalog catalog, StackRecord stack, Map<String, String> stackTags, ResourceRecord resource) {
        Optional<String> property = catalog.findType(resource.type())
                .flatMap(facts -> facts.traits().tags())
                .map(TagFacts::property);
        if (property.isEmpty()) {
            return Map.of();
        }
        Map<String, String> tags = new LinkedHashMap<>(stackTags);
        resource.actualProperties().find(property.get()).ifPresent(own -> own(own, tags));
        tags.put("aws:cloudformation:stack-name", stack.name());
        tags.put("aws:cloudformation:logical-id", resource.logicalId());
        tags.put("aws:cloudformation:stack-id", stack.id());
        return tags;
    }

    private static void own(Node node, Map<String, String> tags) {
        if (node instanceof Node.ListNode list) {
            list.items()
                    .forEach(item -> item.find("Key")
                            .flatMap(Scalars::text)
                            .ifPresent(key -> tags.put(
                                    key,
                                    item.find("Value").flatMap(Scalars::text).orElse(""))));
        }
        node.membersOrNone().forEach((key, value) -> Scalars.text(value).ifPresent(text -> tags.put(key, text)));
    }
}
