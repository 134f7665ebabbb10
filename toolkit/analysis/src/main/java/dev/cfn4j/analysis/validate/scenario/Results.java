package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Shape;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What functions return, as far as the template and the facts tell; anything where they do not. */
public final class Results {
    /** Anything. */
    public static final Set<Result> ANY = Set.of(Result.SCALAR, Result.LIST, Result.OBJECT);

    private static final Set<Result> SCALAR = Set.of(Result.SCALAR);
    private static final Set<Result> LIST = Set.of(Result.LIST);

    private final TemplateModel template;
    private final Catalog catalog;

    /** The results of functions in that template. */
    public Results(TemplateModel template, Catalog catalog) {
        this.template = template;
        this.catalog = catalog;
    }

    /** What the function may return. */
    public Set<Result> of(Intrinsic function) {
        return switch (function.function()) {
            case "Fn::Join", "Fn::Sub", "Fn::Base64", "Fn::ImportValue", "Fn::ToJsonString", "Fn::Length" -> SCALAR;
            case "Fn::Split", "Fn::GetAZs", "Fn::Cidr" -> LIST;
            case "Ref" -> function.ref().map(this::ref).orElse(ANY);
            case "Fn::GetAtt" ->
                Attribute.of(function.argument()).map(this::attribute).orElse(ANY);
            default -> ANY;
        };
    }

    private Set<Result> ref(String name) {
        Optional<TemplateParameter> parameter = template.findParameter(name);
        if (parameter.isPresent()) {
            return parameter.get().isList() ? LIST : SCALAR;
        }
        if (template.findResource(name).isPresent()) {
            return SCALAR;
        }
        return name.equals("AWS::NotificationARNs") ? LIST : name.startsWith("AWS::") ? SCALAR : ANY;
    }

    private Set<Result> attribute(Attribute attribute) {
        return template.findResource(attribute.logicalId())
                .filter(resource -> !resource.type().equals("AWS::CloudFormation::Stack"))
                .flatMap(resource -> catalog.findType(resource.type()))
                .flatMap(type -> type.findAttribute(attribute.name()))
                .map(AttributeFacts::shape)
                .map(Results::of)
                .orElse(ANY);
    }

    /** What a value of that shape can be. */
    public static Set<Result> of(Shape shape) {
        if (shape instanceof Shape.Scalar) {
            return SCALAR;
        }
        if (shape instanceof Shape.ListOf) {
            return LIST;
        }
        if (shape instanceof Shape.Union union) {
            Set<Result> results = EnumSet.noneOf(Result.class);
            union.alternatives().forEach(alternative -> results.addAll(of(alternative)));
            return results;
        }
        return shape instanceof Shape.Ref || shape instanceof Shape.MapOf ? Set.of(Result.OBJECT) : ANY;
    }
}
