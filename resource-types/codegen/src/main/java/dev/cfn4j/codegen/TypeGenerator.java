package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cfn4j.spec.ResourceType;

/**
 * Generates a Java class from the facts of a resource type. Equal facts give equal text, and nothing else does anything.
 *
 * @param basePackage the package that the services' packages are in
 */
public record TypeGenerator(String basePackage) {
    /** The source of the class for one resource type. */
    public SourceFile generate(ResourceType type) {
        ClassName name = new TypeNaming(basePackage).of(type.name());
        JavaFile file = JavaFile.builder(name.packageName(), ResourceClass.of(ResourceModels.of(type, name)))
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String path = name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
        return new SourceFile(path, file.toString());
    }
}
