package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.json.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Translates what a schema node says about members that must, or must not, be there together. */
final class PresenceTranslation {
    private static final int DEEPEST = 20;
    private static final Set<String> HARMLESS =
            Set.of("required", "title", "description", "$comment", "type", "properties", "additionalProperties");

    private final RegistrySchema schema;

    PresenceTranslation(RegistrySchema schema) {
        this.schema = schema;
    }

    List<PresenceRule> rules(Fields node) {
        return rules(node, 0);
    }

    private List<PresenceRule> rules(Fields node, int depth) {
        List<PresenceRule> result = new ArrayList<>();
        if (depth < DEEPEST) {
            node.text("$ref").ifPresent(ref -> result.addAll(rules(schema.resolve(ref), depth + 1)));
            node.objects("allOf").forEach(branch -> result.addAll(rules(branch, depth + 1)));
        }
        if (node.has("requiredXor")) {
            result.add(new PresenceRule.OneOf(singles(node.texts("requiredXor"))));
        }
        if (node.has("requiredOr")) {
            result.add(new PresenceRule.AnyOf(singles(node.texts("requiredOr"))));
        }
        addEach(node, "dependentRequired", PresenceRule.Requires::new, result);
        addEach(node, "dependencies", PresenceRule.Requires::new, result);
        addEach(node, "dependentExcluded", PresenceRule.Excludes::new, result);
        groups(node, "anyOf").ifPresent(groups -> result.add(new PresenceRule.AnyOf(groups)));
        groups(node, "oneOf").ifPresent(groups -> result.add(oneOf(node, groups)));
        return result.stream().distinct().toList();
    }

    private static void addEach(
            Fields node,
            String keyword,
            BiFunction<String, List<String>, PresenceRule> rule,
            List<PresenceRule> result) {
        var object = node.object(keyword);
        object.members().forEach((member, others) -> {
            if (others instanceof List) {
                result.add(rule.apply(member, object.texts(member)));
            }
        });
    }

    private static List<List<String>> singles(List<String> members) {
        return members.stream().map(List::of).toList();
    }

    /** What each branch requires; nothing if a branch says something else only, or all say the same. */
    private Optional<List<List<String>>> groups(Fields node, String keyword) {
        var branches = node.objects(keyword).stream().map(schema::flatten).toList();
        var groups = branches.stream()
                .map(branch -> branch.texts("required"))
                .distinct()
                .toList();
        boolean telling = branches.stream()
                .allMatch(branch -> branch.has("required") || branch.names().isEmpty());
        return telling && groups.size() > 1 ? Optional.of(groups) : Optional.empty();
    }

    /** Exactly one group, unless the branches differ in more than what they require. */
    private PresenceRule oneOf(Fields node, List<List<String>> groups) {
        var branches = node.objects("oneOf").stream().map(schema::flatten).toList();
        boolean onlyPresence = branches.size() == groups.size()
                && branches.stream().allMatch(branch -> HARMLESS.containsAll(branch.names()))
                && branches.stream().allMatch(branch -> !branch.has("properties") || isDisjoint(groups));
        return onlyPresence ? new PresenceRule.OneOf(groups) : new PresenceRule.AnyOf(groups);
    }

    private static boolean isDisjoint(List<List<String>> groups) {
        Set<String> seen = new HashSet<>();
        return groups.stream().flatMap(List::stream).allMatch(seen::add);
    }
}
