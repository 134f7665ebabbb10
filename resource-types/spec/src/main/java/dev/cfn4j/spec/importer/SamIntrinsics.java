package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.TreeMap;

/**
 * The schemas of AWS::Serverless types spell out that a value may be an intrinsic function, as a free-form object beside
 * the real shape. Every other schema leaves that unsaid, and so do the facts.
 */
final class SamIntrinsics {
    private SamIntrinsics() {}

    static ResourceType remove(ResourceType type) {
        if (!type.service().equals("AWS::Serverless")) {
            return type;
        }
        var definitions = new TreeMap<>(type.definitions());
        definitions.replaceAll((name, definition) -> remove(definition));
        return type.withBody(remove(type.body())).withDefinitions(definitions);
    }

    private static Definition remove(Definition definition) {
        return definition.withProperties(definition.properties().values().stream()
                .map(facts -> facts.withShape(remove(facts.shape())))
                .toList());
    }

    private static Shape remove(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return new Shape.ListOf(remove(list.item()), list.constraints());
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(remove(map.value()), map.keyPattern(), map.constraints());
        }
        if (!(shape instanceof Shape.Union union)) {
            return shape;
        }
        var rest = union.alternatives().stream()
                .filter(one -> !(one instanceof Shape.Json))
                .map(SamIntrinsics::remove)
                .toList();
        return rest.size() == 1 ? rest.get(0) : Shape.union(rest);
    }
}
