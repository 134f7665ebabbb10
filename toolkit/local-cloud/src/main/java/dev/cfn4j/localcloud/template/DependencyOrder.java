package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which resources can be created: each after those that it refers to or depends on. */
public final class DependencyOrder {
    private DependencyOrder() {}

    /**
     * The resources in groups; those of one group depend on earlier groups only.
     *
     * @throws AwsFault if resources depend on each other in a circle
     */
    public static List<List<String>> of(Collection<ResourceDeclaration> resources) {
        Map<String, Set<String>> waiting = dependencies(resources);
        List<List<String>> groups = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> ready = waiting.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            if (ready.isEmpty()) {
                throw AwsFault.validation("Circular dependency between resources: " + waiting.keySet());
            }
            ready.forEach(waiting::remove);
            waiting.values().forEach(needed -> ready.forEach(needed::remove));
            groups.add(ready);
        }
        return groups;
    }

    private static Map<String, Set<String>> dependencies(Collection<ResourceDeclaration> resources) {
        Map<String, Set<String>> result = new LinkedHashMap<>();
        resources.forEach(resource -> result.put(resource.logicalId(), new LinkedHashSet<>()));
        for (ResourceDeclaration resource : resources) {
            Set<String> needed = new LinkedHashSet<>(resource.dependsOn());
            Reference.in(resource.properties()).forEach(reference -> needed.add(reference.name()));
            needed.retainAll(result.keySet());
            result.put(resource.logicalId(), needed);
        }
        return result;
    }
}
