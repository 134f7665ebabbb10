package dev.cfn4j.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a user's classes and sources are.
 *
 * @param base the project's directory; source files are named relative to it
 * @param classPath class folders and jars, in order
 * @param classFolders the folders of the class path that are scanned for stack classes
 * @param sourceRoots folders of source files
 * @param isolated whether stack classes run in a class loader of their own; otherwise in the toolkit's own, with the class
 *     folders before it that it does not hold
 */
public record Project(
        Path base, List<Path> classPath, List<Path> classFolders, List<Path> sourceRoots, boolean isolated) {
    /** Keeps copies of the lists. */
    public Project {
        classPath = List.copyOf(classPath);
        classFolders = List.copyOf(classFolders);
        sourceRoots = List.copyOf(sourceRoots);
    }

    /** The project's source files. */
    public SourceRoots sources() {
        return new SourceRoots(base, sourceRoots);
    }
}
