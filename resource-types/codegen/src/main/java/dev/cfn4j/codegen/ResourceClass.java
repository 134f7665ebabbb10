package dev.cfn4j.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes a resource class, with its structures and enumerations inside. */
final class ResourceClass {
    /** So that own types compile in a build that has all of the compiler's warnings as errors. */
    private static final AnnotationSpec WITHOUT_WARNINGS = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "varargs")
            .build();

    private ResourceClass() {}

    static TypeSpec of(ResourceModel model) {
        ClassName name = model.body().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(WITHOUT_WARNINGS)
                .superclass(ParameterizedTypeName.get(JavaTypes.RESOURCE, name))
                .addJavadoc(ClassText.ofResource(model))
                .addField(typeName(model.facts().name()))
                .addMethod(constructor());
        model.patterns().apply(name).ifPresent(type::addSuperinterface);
        deprecate(type, model.body());
        addMembers(type, model.body());
        TagMethod.of(model.facts()).ifPresent(type::addMethod);
        model.attributes().forEach(attribute -> type.addMethod(attribute(attribute)));
        model.structures().forEach(structure -> type.addType(structure(structure, model)));
        return type.build();
    }

    private static FieldSpec typeName(String name) {
        return FieldSpec.builder(JavaTypes.STRING, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The resource type's name in a template.\n")
                .initializer("$S", name)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A resource of that name in its template, without properties.\n")
                .addParameter(JavaTypes.STRING, "logicalId")
                .addStatement("super(TYPE, logicalId)")
                .build();
    }

    private static TypeSpec structure(BagModel structure, ResourceModel model) {
        ClassName name = structure.name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(JavaTypes.STRUCTURE, name))
                .addJavadoc(ClassText.ofStructure(structure, model.facts()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Without properties.\n")
                        .build());
        model.patterns().apply(name).ifPresent(type::addSuperinterface);
        deprecate(type, structure);
        addMembers(type, structure);
        return type.build();
    }

    private static void deprecate(TypeSpec.Builder type, BagModel bag) {
        bag.removedOn()
                .ifPresent(day -> type.addAnnotation(Deprecated.class)
                        .addJavadoc("\n@deprecated $L\n", RetiredText.removed(day)));
    }

    private static void addMembers(TypeSpec.Builder type, BagModel bag) {
        bag.properties()
                .forEach(property ->
                        property.setters().forEach(overload -> type.addMethod(setter(property, overload, bag.name()))));
        bag.enums().forEach(allowed -> type.addType(EnumClass.of(allowed)));
    }

    private static MethodSpec setter(PropertyModel property, Overload overload, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(overload.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", FactsText.of(property))
                .returns(owner)
                .addParameters(overload.parameters())
                .varargs(overload.varargs())
                .addStatement("return $L", overload.call());
        if (overload.makesGenericArray()) {
            method.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
        }
        property.deprecated()
                .ifPresent(why -> method.addAnnotation(Deprecated.class).addJavadoc("\n@deprecated $L\n", why));
        return method.build();
    }

    private static MethodSpec attribute(AttributeModel attribute) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(attribute.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Fn::GetAtt $L.\n", JavadocText.code(attribute.facts().name()))
                .returns(JavaTypes.value(attribute.resolvesTo()))
                .addStatement("return attribute($S)", attribute.facts().name());
        attribute
                .deprecated()
                .ifPresent(why -> method.addAnnotation(Deprecated.class).addJavadoc("\n@deprecated $L\n", why));
        return method.build();
    }
}
