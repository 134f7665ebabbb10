package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes what a schema's path lists say (read-only, create-only, write-only, deprecated) to the properties meant. A
 * path means one use of a definition; what is not said of every use of it is not said of the definition.
 */
final class PathFacts {
    private final RegistrySchema schema;
    private final String body;
    private final Map<String, Definition> definitions;
    private final Map<String, Set<PropertyPath.Site>> uses;

    PathFacts(RegistrySchema schema, String body, Map<String, Definition> definitions) {
        this.schema = schema;
        this.body = body;
        this.definitions = new LinkedHashMap<>(definitions);
        this.uses = Uses.sites(definitions.values());
    }

    Map<String, Definition> apply() {
        var createOnly = targets("createOnlyProperties");
        createOnly.forEach((site, everywhere) -> change(
                site, facts -> facts.withUpdate(everywhere ? UpdateBehavior.REPLACEMENT : UpdateBehavior.CONDITIONAL)));
        targets("conditionalCreateOnlyProperties")
                .forEach((site, everywhere) -> change(site, facts -> facts.withUpdate(UpdateBehavior.CONDITIONAL)));
        var writeOnly = targets("writeOnlyProperties");
        writeOnly.forEach((site, everywhere) -> change(site, facts -> facts.withWriteOnly(true)));
        targets("deprecatedProperties").forEach((site, everywhere) -> {
            if (everywhere) {
                change(site, facts -> facts.withDeprecated(true));
            }
        });
        targets("readOnlyProperties").forEach((site, everywhere) -> {
            if (everywhere && !createOnly.containsKey(site) && !writeOnly.containsKey(site)) {
                hide(site);
            }
        });
        return definitions;
    }

    /** The properties that a list means, each with whether every use of its definition is meant. */
    private Map<PropertyPath.Site, Boolean> targets(String keyword) {
        Map<PropertyPath.Site, Set<PropertyPath.Site>> owners = new LinkedHashMap<>();
        for (var segments : schema.paths(keyword)) {
            PropertyPath.follow(body, definitions, segments).ifPresent(path -> {
                var known = owners.computeIfAbsent(path.target(), site -> new HashSet<>());
                path.owner().ifPresent(known::add);
            });
        }
        Map<PropertyPath.Site, Boolean> result = new LinkedHashMap<>();
        owners.forEach((site, known) ->
                result.put(site, site.definition().equals(body) || known.containsAll(usesOf(site.definition()))));
        return result;
    }

    private Set<PropertyPath.Site> usesOf(String definition) {
        Set<PropertyPath.Site> result = new HashSet<>(uses.getOrDefault(definition, Set.of()));
        Set<String> readOnly = new HashSet<>();
        for (var segments : schema.paths("readOnlyProperties")) {
            if (segments.size() == 1) {
                readOnly.add(segments.get(0));
            }
        }
        result.removeIf(site -> site.definition().equals(body) && readOnly.contains(site.property()));
        return result;
    }

    private void change(PropertyPath.Site site, UnaryOperator<PropertyFacts> change) {
        definitions.computeIfPresent(site.definition(), (name, definition) -> {
            Map<String, PropertyFacts> properties = new HashMap<>(definition.properties());
            properties.computeIfPresent(site.property(), (key, facts) -> change.apply(facts));
            return definition.withProperties(properties.values());
        });
    }

    private void hide(PropertyPath.Site site) {
        definitions.computeIfPresent(
                site.definition(),
                (name, definition) -> definition.hiding(facts -> facts.name().equals(site.property())));
    }
}
