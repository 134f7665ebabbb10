package dev.cfn4j.engine.explain;

import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.codegen.JavaApi;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The verb explain: what is known of a resource type, of a property at any depth, of a property type or of an attribute. */
public final class Explain {
    private static final String BASE_PACKAGE = "dev.cfn4j.types";

    private final Catalog catalog;

    /** A verb that looks into a catalog. */
    public Explain(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Explains a name, like {@code AWS::SQS::Queue} or {@code AWS::SQS::Queue.RedrivePolicy.maxReceiveCount}.
     *
     * @throws ToolkitException if nothing has that name
     */
    public String run(String name) {
        int dot = name.indexOf('.');
        String typeName = dot < 0 ? name : name.substring(0, dot);
        ResourceType type = catalog.findType(typeName)
                .orElseThrow(() -> unknown("resource type", typeName, "the facts", catalog.typeNames()));
        FactsText text = new FactsText(type, JavaApi.of(type, BASE_PACKAGE));
        return dot < 0 ? text.type() : member(type, name.substring(dot + 1), text);
    }

    private static String member(ResourceType type, String path, FactsText text) {
        Optional<AttributeFacts> attribute = type.findAttribute(path);
        List<String> steps = Arrays.asList(path.split("\\.", -1));
        if (attribute.isPresent() && type.findProperty(steps.get(0)).isEmpty()) {
            return text.attribute(attribute.get());
        }
        if (type.findProperty(path).isEmpty() && type.definitions().containsKey(path)) {
            return text.definition(type.definitions().get(path));
        }
        Definition owner = type.body();
        for (String step : steps.subList(0, steps.size() - 1)) {
            owner = inside(type, owner, step);
        }
        return text.property(owner, property(type, owner, steps.get(steps.size() - 1)), path);
    }

    private static Definition inside(ResourceType type, Definition owner, String step) {
        Optional<Definition> named =
                owner.name().equals(type.name()) && owner.findProperty(step).isEmpty()
                        ? Optional.ofNullable(type.definitions().get(step))
                        : Optional.empty();
        return named.or(() -> refs(property(type, owner, step).shape())
                        .map(type::definition)
                        .findFirst())
                .orElseThrow(() -> ToolkitException.of(
                        "`" + step + "` of `" + owner.name() + "` has no properties that are known",
                        "Ask for `" + step + "` itself."));
    }

    private static PropertyFacts property(ResourceType type, Definition owner, String name) {
        return owner.findProperty(name).orElseThrow(() -> {
            SortedSet<String> known = new TreeSet<>(owner.properties().keySet());
            if (owner.name().equals(type.name())) {
                known.addAll(type.attributes().keySet());
                known.addAll(type.definitions().keySet());
            }
            return unknown("property or attribute", name, "`" + owner.name() + "`", known);
        });
    }

    /** The property types that a shape refers to, the outermost first. */
    static Stream<Shape.Ref> refs(Shape shape) {
        if (shape instanceof Shape.Ref ref) {
            return Stream.of(ref);
        }
        if (shape instanceof Shape.ListOf list) {
            return refs(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return refs(map.value());
        }
        return shape instanceof Shape.Union union
                ? union.alternatives().stream().flatMap(Explain::refs)
                : Stream.empty();
    }

    private static ToolkitException unknown(String what, String name, String where, Collection<String> known) {
        String near = Words.didYouMean(name, known);
        String names = what.startsWith("resource")
                ? "Expected a name like AWS::SQS::Queue."
                : "Expected " + Words.any(known) + ".";
        return ToolkitException.of(
                "there is no " + what + " " + Words.quoted(name) + " in " + where, near == null ? names : near);
    }
}
