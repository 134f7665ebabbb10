package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.Shape;
import java.util.List;
import java.util.Optional;

/** Shapes what the facts say enough about: what Ref returns, the form of the ARN, the attributes. */
final class FactsShape {
    private FactsShape() {}

    static String physicalId(Subject subject) {
        Identity identity = subject.identity();
        Optional<String> given = identity.ref().flatMap(subject::text);
        if (given.isPresent()) {
            return given.get();
        }
        String ref = identity.ref().orElse("");
        if (identity.refKind() == RefKind.ARN || ref.endsWith("Arn")) {
            return ArnTemplate.arn(subject, subject.name());
        }
        if (identity.refKind() == RefKind.URL || ref.endsWith("Url")) {
            return "https://" + subject.service() + "." + subject.place().region() + "."
                    + subject.place().urlSuffix() + "/" + subject.place().account() + "/" + subject.name();
        }
        boolean isId = identity.refKind() == RefKind.ID || ref.endsWith("Id");
        return isId && !ref.isEmpty() ? GeneratedIds.of(subject, ref) : subject.name();
    }

    static Node attribute(Subject subject, String attribute) {
        Optional<Node> given = subject.value(attribute);
        if (given.isPresent()) {
            return given.get();
        }
        Shape shape = subject.facts()
                .flatMap(facts -> facts.findAttribute(attribute))
                .map(AttributeFacts::shape)
                .orElse(Shape.scalar(Shape.Kind.STRING));
        return shape instanceof Shape.ListOf
                ? Values.list(List.of(text(subject, attribute)))
                : scalar(subject, attribute, shape);
    }

    private static Node scalar(Subject subject, String attribute, Shape shape) {
        if (shape instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.BOOLEAN) {
            return Values.text("false");
        }
        if (shape instanceof Shape.Scalar scalar && scalar.kind() != Shape.Kind.STRING) {
            return Values.text("0");
        }
        return Values.text(text(subject, attribute));
    }

    private static String text(Subject subject, String attribute) {
        Identity identity = subject.identity();
        if (identity.ref().equals(Optional.of(attribute)) || identity.primary().equals(List.of(attribute))) {
            return subject.physicalId();
        }
        if (attribute.endsWith("Arn")) {
            boolean named = identity.refKind() == RefKind.ARN || identity.refKind() == RefKind.URL;
            return ArnTemplate.arn(subject, named ? subject.name() : subject.physicalId());
        }
        if (attribute.endsWith("Name")) {
            return subject.name();
        }
        return attribute.endsWith("Id")
                ? GeneratedIds.of(subject, attribute)
                : "local-" + attribute + "-" + subject.digits(attribute, 8);
    }
}
