package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cfn4j.spec.ResourceType;
import java.util.Optional;
import java.util.function.Function;

/**
 * Generates a Java class from the facts of a resource type. Equal facts give equal text, and nothing else does anything but
 * which patterns are written by hand.
 *
 * @param basePackage the package that the services' packages are in
 * @param patterns finds the interface that a class implements, by the class's name
 */
public record TypeGenerator(String basePackage, Function<ClassName, Optional<ClassName>> patterns) {
    /** Generates classes that implement nothing. */
    public TypeGenerator(String basePackage) {
        this(basePackage, resource -> Optional.empty());
    }

    /** The source of the class for one resource type. */
    public SourceFile generate(ResourceType type) {
        ClassName name = new TypeNaming(basePackage).of(type.name());
        JavaFile file = JavaFile.builder(name.packageName(), ResourceClass.of(ResourceModels.of(type, name, patterns)))
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String path = name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
        return new SourceFile(path, file.toString());
    }
}
