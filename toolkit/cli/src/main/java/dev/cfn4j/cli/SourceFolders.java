package dev.cfn4j.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the sources of class folders are, by the habits of Maven and Gradle. */
final class SourceFolders {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<Path> OUTPUTS =
            List.of(Path.of("target", "classes"), Path.of("build", "classes", "java", "main"));

    private SourceFolders() {}

    /** The source folders of the class folders, then those of the working directory. */
    static List<Path> of(List<Path> classFolders) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path folder : classFolders) {
            Path normal = folder.normalize();
            for (Path output : OUTPUTS) {
                if (normal.endsWith(output)) {
                    found.add(project(normal, output).resolve(SOURCES));
                }
            }
        }
        found.addAll(List.of(SOURCES, Path.of("src"), Path.of("")));
        return List.copyOf(found);
    }

    private static Path project(Path folder, Path output) {
        int names = folder.getNameCount() - output.getNameCount();
        Path relative = names == 0 ? Path.of("") : folder.subpath(0, names);
        return folder.isAbsolute() ? folder.getRoot().resolve(relative) : relative;
    }
}
