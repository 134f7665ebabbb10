package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.check.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which resources each resource names by Ref, Fn::GetAtt, Fn::Sub or DependsOn. Serverless resources are left out: their
 * transform spreads them over several resources, between which there need not be a circle.
 */
final class Dependencies {
    private Dependencies() {}

    static Map<String, Set<String>> of(TemplateModel template) {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        template.resources().values().stream()
                .filter(resource -> !resource.isServerless())
                .forEach(resource -> graph.put(resource.logicalId(), new LinkedHashSet<>()));
        for (Reference reference : template.references()) {
            reference.path().logicalId().ifPresent(from -> {
                if (isOrder(reference) && graph.containsKey(from) && graph.containsKey(reference.name())) {
                    graph.get(from).add(reference.name());
                }
            });
        }
        return graph;
    }

    private static boolean isOrder(Reference reference) {
        return switch (reference.kind()) {
            case REF, GET_ATT, DEPENDS_ON -> true;
            case CONDITION, MAPPING -> false;
        };
    }
}
