package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The hand-written sources that stand beside the generated ones. A resource class or structure implements the interface of
 * its own name with {@code Patterns} behind it, where there is one: what the class offers beyond the facts. The name of a structure
 * begins with its resource's.
 *
 * @param root their source root, which need not exist
 */
record HandWritten(Path root) {
    private static final String SUFFIX = "Patterns";

    /** The interface that a class implements. */
    Optional<ClassName> patternsOf(ClassName type) {
        ClassName patterns = ClassName.get(type.packageName(), String.join("", type.simpleNames()) + SUFFIX);
        String file = patterns.canonicalName().replace('.', '/') + ".java";
        return Files.isRegularFile(root.resolve(file)) ? Optional.of(patterns) : Optional.empty();
    }
}
