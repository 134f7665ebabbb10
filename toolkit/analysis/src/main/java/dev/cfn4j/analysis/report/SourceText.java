package dev.cfn4j.analysis.report;

import java.util.Optional;

/** Lines of the files that locations name, for excerpts. */
@FunctionalInterface
public interface SourceText {
    /** No file is at hand. */
    SourceText NONE = (file, line) -> Optional.empty();

    /** A line, counted from 1; empty where the file or the line is not there. */
    Optional<String> line(String file, int line);
}
