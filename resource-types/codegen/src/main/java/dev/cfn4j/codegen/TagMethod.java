package dev.cfn4j.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.TagFacts;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method by which a resource class says how its tags are written. */
final class TagMethod {
    private TagMethod() {}

    /** The method; empty where the type has no tags, or they have a form of their own. */
    static Optional<MethodSpec> of(ResourceType type) {
        return type.traits()
                .tags()
                .filter(tags -> type.findProperty(tags.property()).isPresent())
                .flatMap(TagMethod::form)
                .map(TagMethod::method);
    }

    private static Optional<CodeBlock> form(TagFacts tags) {
        return switch (tags.variant()) {
            case STANDARD -> Optional.of(CodeBlock.of("$T.list($S)", JavaTypes.TAG_FORM, tags.property()));
            case ASG -> Optional.of(CodeBlock.of("$T.listAtLaunch($S)", JavaTypes.TAG_FORM, tags.property()));
            case MAP -> Optional.of(CodeBlock.of("$T.map($S)", JavaTypes.TAG_FORM, tags.property()));
            case OTHER -> Optional.empty();
        };
    }

    private static MethodSpec method(CodeBlock form) {
        return MethodSpec.methodBuilder("tagForm")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(JavaTypes.TAG_FORM)
                .addStatement("return $L", form)
                .build();
    }
}
