package dev.cfn4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the local endpoint keeps its state: one folder for all modules of a build. */
final class LocalState {
    private static final String FOLDER = ".cfn-local";

    private LocalState() {}

    /** The folder at the root of the build: the nearest directory upwards with {@code .mvn} or {@code .git}, or else the given one. */
    static Path folder(Path directory) {
        for (Path at = directory.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".mvn")) || Files.exists(at.resolve(".git"))) {
                return at.resolve(FOLDER);
            }
        }
        return directory.resolve(FOLDER);
    }
}
