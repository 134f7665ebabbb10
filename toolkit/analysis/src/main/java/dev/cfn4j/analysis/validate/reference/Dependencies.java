package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which resources each resource names by Ref, Fn::GetAtt, Fn::Sub or DependsOn. */
final class Dependencies {
    private Dependencies() {}

    static Map<String, Set<String>> of(TemplateModel template) {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        template.resources().keySet().forEach(name -> graph.put(name, new LinkedHashSet<>()));
        for (Reference reference : References.in(template.root())) {
            reference.path().logicalId().ifPresent(from -> {
                if (isOrder(reference) && graph.containsKey(from) && graph.containsKey(reference.name())) {
                    graph.get(from).add(reference.name());
                }
            });
        }
        return graph;
    }

    /** Functions in the metadata of a resource order nothing except through their own resource, which they do as well. */
    private static boolean isOrder(Reference reference) {
        return switch (reference.kind()) {
            case REF, GET_ATT, DEPENDS_ON -> true;
            case CONDITION, MAPPING -> false;
        };
    }
}
