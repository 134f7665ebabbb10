package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.registry.Uses;
import java.util.TreeMap;

/** Drops the definitions that no property uses. */
final class Reachable {
    private Reachable() {}

    static ResourceType only(ResourceType type) {
        var names = Uses.reachable(type.body(), type.definitions());
        var definitions = new TreeMap<String, Definition>(type.definitions());
        definitions.keySet().retainAll(names);
        return type.withDefinitions(definitions);
    }
}
