package dev.cfn4j.engine.generate;

import java.nio.file.Path;

/**
 * What to generate classes from.
 *
 * @param base the project's directory; schemas are read, and files written, nowhere else
 * @param schemas the folder of registry schemas, one {@code .json} file for each type; absolute, or relative to the base
 * @param basePackage the package that the packages of vendors and services are in
 * @param build the build's own folder, {@code target} for Maven; absolute, or relative to the base
 */
public record GenerateRequest(Path base, Path schemas, String basePackage, Path build) {
    /** Resolves the folders. */
    public GenerateRequest {
        base = base.toAbsolutePath().normalize();
        schemas = base.resolve(schemas).normalize();
        build = base.resolve(build).normalize();
    }

    /** The root of the generated sources. */
    public Path sources() {
        return build.resolve("generated-sources").resolve("cfn");
    }

    /** The root of what has to be on the class path beside the classes: the facts that synthesis passes on. */
    public Path resources() {
        return build.resolve("generated-resources").resolve("cfn");
    }
}
