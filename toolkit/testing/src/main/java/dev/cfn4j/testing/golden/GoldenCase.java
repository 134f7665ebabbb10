package dev.cfn4j.testing.golden;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** One case: an input, and what it comes to. */
interface GoldenCase {
    /** Its name: the path of the input in its folder, with {@code /}, without ending. */
    String name();

    /** The endings that its expected files may have. */
    Set<String> endings();

    /** Runs the case. */
    CaseResult run();

    /** The file that the case is read from, if it is. */
    default Optional<Path> input() {
        return Optional.empty();
    }
}
