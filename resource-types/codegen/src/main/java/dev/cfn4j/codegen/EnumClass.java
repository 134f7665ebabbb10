package dev.cfn4j.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes an enumeration: constants that know how a template spells them. */
final class EnumClass {
    private EnumClass() {}

    static TypeSpec of(EnumModel model) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(model.name().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(JavaTypes.ENUM_VALUE)
                .addJavadoc("Allowed values.\n");
        model.constants()
                .forEach((name, value) -> type.addEnumConstant(
                        name,
                        TypeSpec.anonymousClassBuilder("$S", value)
                                .addJavadoc("$L.\n", JavadocText.code(value))
                                .build()));
        return type.addField(JavaTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(value())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(JavaTypes.STRING, "value")
                .addStatement("this.value = value")
                .build();
    }

    private static MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.STRING)
                .addStatement("return value")
                .build();
    }
}
