package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds resources that are defined alike under different names: what they refer to is alike too, whatever it is called. */
final class LookAlikes {
    private static final int DEEPEST = 50;

    private final Map<String, TemplateModel> stacks;
    private final Map<Name, String> digests = new HashMap<>();
    private final Set<Name> open = new HashSet<>();

    /**
     * A resource of one of several stacks.
     *
     * @param stack the stack
     * @param logicalId the resource
     */
    record Name(String stack, String logicalId) {}

    private LookAlikes(Map<String, TemplateModel> stacks) {
        this.stacks = stacks;
    }

    /** What is gone, and what is new in its place; only where one of each, or as many of each, are defined alike. */
    static Map<Name, Name> pairs(
            Map<String, TemplateModel> old, List<Name> gone, Map<String, TemplateModel> wanted, List<Name> added) {
        Map<String, List<Name>> before = new LookAlikes(old).byDigest(gone);
        Map<String, List<Name>> after = new LookAlikes(wanted).byDigest(added);
        Map<Name, Name> pairs = new LinkedHashMap<>();
        before.forEach((digest, names) -> {
            List<Name> others = after.getOrDefault(digest, List.of());
            for (int i = 0; i < names.size() && names.size() == others.size(); i++) {
                pairs.put(names.get(i), others.get(i));
            }
        });
        return pairs;
    }

    private Map<String, List<Name>> byDigest(List<Name> names) {
        Map<String, List<Name>> result = new LinkedHashMap<>();
        names.forEach(name ->
                result.computeIfAbsent(digest(name), any -> new ArrayList<>()).add(name));
        return result;
    }

    private String digest(Name name) {
        String known = digests.get(name);
        if (known != null) {
            return known;
        }
        TemplateModel template = stacks.get(name.stack());
        TemplateResource resource = template == null
                ? new TemplateResource(name.logicalId(), new ObjectNode(Map.of()))
                : template.findResource(name.logicalId())
                        .orElseGet(() -> new TemplateResource(name.logicalId(), new ObjectNode(Map.of())));
        if (open.size() > DEEPEST || !open.add(name)) {
            return resource.type();
        }
        Node properties = resource.properties().orElse(new ObjectNode(Map.of()));
        Node resolved = new Resolution(new ByDefinition(name.stack())).of(properties, Expected.NOTHING);
        String digest = Digest.of(resource.type() + Resolution.key(resolved));
        open.remove(name);
        digests.put(name, digest);
        return digest;
    }

    /** Resources stand for how they are defined. */
    private final class ByDefinition implements Knowledge {
        private final String stack;

        ByDefinition(String stack) {
            this.stack = stack;
        }

        @Override
        public Node reference(String name) {
            return new ObjectNode(Map.of("Ref", new StringNode(definition(name))));
        }

        @Override
        public Node attribute(String logicalId, String name) {
            return new ObjectNode(Map.of("Fn::GetAtt", new StringNode(definition(logicalId) + "." + name)));
        }

        private String definition(String name) {
            TemplateModel template = stacks.get(stack);
            return template != null && template.findResource(name).isPresent() ? digest(new Name(stack, name)) : name;
        }
    }
}
