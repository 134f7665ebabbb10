package dev.cfn4j.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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
                        name, constant(value, model.retired().get(value))));
        return type.addField(JavaTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(value())
                .build();
    }

    private static TypeSpec constant(String value, @Nullable String retired) {
        TypeSpec.Builder constant =
                TypeSpec.anonymousClassBuilder("$S", value).addJavadoc("$L.\n", JavadocText.code(value));
        if (retired != null) {
            constant.addAnnotation(Deprecated.class).addJavadoc("\n@deprecated $L\n", RetiredText.removed(retired));
        }
        return constant.build();
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
