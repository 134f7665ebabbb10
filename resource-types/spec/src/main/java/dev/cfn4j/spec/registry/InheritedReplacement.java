package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whatever is used only inside properties whose change replaces the resource replaces it too. */
public final class InheritedReplacement {
    private InheritedReplacement() {}

    /** The type with the inherited update behaviours written to its definitions. */
    public static ResourceType apply(ResourceType type) {
        Map<String, Definition> all = new HashMap<>(type.definitions());
        all.put(type.name(), type.body());
        var replaced = replaced(type, all);
        var definitions = new TreeMap<>(type.definitions());
        replaced.forEach(name -> definitions.computeIfPresent(name, (key, definition) -> replacing(definition)));
        return type.withDefinitions(definitions);
    }

    /** Starts from all definitions and drops those with a use that does not replace, until none is left to drop. */
    private static Set<String> replaced(ResourceType type, Map<String, Definition> all) {
        var uses = Uses.sites(all.values());
        Set<String> result = new HashSet<>(type.definitions().keySet());
        while (result.removeIf(name -> uses.getOrDefault(name, Set.of()).stream()
                .anyMatch(site -> !result.contains(site.definition()) && !replaces(site, all)))) {
            // again: what the dropped ones use may have to go as well
        }
        return result;
    }

    private static boolean replaces(PropertyPath.Site site, Map<String, Definition> all) {
        return Uses.expect(site.definition(), all)
                .findProperty(site.property())
                .filter(facts -> facts.update() == UpdateBehavior.REPLACEMENT)
                .isPresent();
    }

    private static Definition replacing(Definition definition) {
        return definition.withProperties(definition.properties().values().stream()
                .map(InheritedReplacement::replacing)
                .toList());
    }

    private static PropertyFacts replacing(PropertyFacts facts) {
        return facts.withUpdate(UpdateBehavior.REPLACEMENT);
    }
}
