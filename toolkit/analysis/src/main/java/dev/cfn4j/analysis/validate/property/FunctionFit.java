package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Shape;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether the result of a function may stand where a shape is expected. Where the result is not known, it may. */
final class FunctionFit {
    /** What a function may return. */
    enum Result {
        SCALAR,
        LIST,
        OBJECT
    }

    private static final Set<Result> ANY = EnumSet.allOf(Result.class);
    private static final Set<Result> SCALAR = EnumSet.of(Result.SCALAR);
    private static final Set<Result> LIST = EnumSet.of(Result.LIST);

    private FunctionFit() {}

    static boolean accepts(Shape shape, Intrinsic function, Subject subject) {
        Set<Result> results = results(function, subject);
        return expected(shape).stream().anyMatch(results::contains);
    }

    /** Whether a function returns a scalar for certain. */
    static boolean isScalar(Intrinsic function, Subject subject) {
        return !function.ref().filter(Intrinsic.NO_VALUE::equals).isPresent()
                && results(function, subject).equals(SCALAR);
    }

    private static Set<Result> expected(Shape shape) {
        if (shape instanceof Shape.Scalar) {
            return SCALAR;
        }
        if (shape instanceof Shape.ListOf) {
            return LIST;
        }
        if (shape instanceof Shape.Union union) {
            Set<Result> results = EnumSet.noneOf(Result.class);
            union.alternatives().forEach(alternative -> results.addAll(expected(alternative)));
            return results;
        }
        return shape instanceof Shape.Ref || shape instanceof Shape.MapOf ? EnumSet.of(Result.OBJECT) : ANY;
    }

    private static Set<Result> results(Intrinsic function, Subject subject) {
        return switch (function.function()) {
            case "Fn::Join", "Fn::Sub", "Fn::Base64", "Fn::ImportValue", "Fn::ToJsonString", "Fn::Length" -> SCALAR;
            case "Fn::Split", "Fn::GetAZs", "Fn::Cidr" -> LIST;
            case "Ref" -> function.ref().map(name -> ref(name, subject)).orElse(ANY);
            case "Fn::GetAtt" ->
                Attribute.of(function.argument())
                        .map(attribute -> attribute(attribute, subject))
                        .orElse(ANY);
            default -> ANY;
        };
    }

    private static Set<Result> ref(String name, Subject subject) {
        Optional<TemplateParameter> parameter = subject.template().findParameter(name);
        if (parameter.isPresent()) {
            return parameter.get().isList() ? LIST : SCALAR;
        }
        if (subject.template().findResource(name).isPresent()) {
            return SCALAR;
        }
        return name.equals("AWS::NotificationARNs") ? LIST : name.startsWith("AWS::") ? SCALAR : ANY;
    }

    private static Set<Result> attribute(Attribute attribute, Subject subject) {
        return subject.template()
                .findResource(attribute.logicalId())
                .filter(resource -> !isStack(resource))
                .flatMap(subject::findType)
                .flatMap(type -> type.findAttribute(attribute.name()))
                .map(AttributeFacts::shape)
                .map(FunctionFit::expected)
                .orElse(ANY);
    }

    private static boolean isStack(TemplateResource resource) {
        return resource.type().equals("AWS::CloudFormation::Stack");
    }
}
