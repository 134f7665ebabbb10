package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.report.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lines of files, read when somebody wants to see one. The last file is kept. */
final class SourceFiles implements SourceText {
    private static final long LARGEST = 10_000_000;

    private final Path base;
    private String file = "";
    private List<String> lines = List.of();

    /** Files named relative to the base. */
    SourceFiles(Path base) {
        this.base = base;
    }

    @Override
    public Optional<String> line(String name, int line) {
        if (!name.equals(file)) {
            file = name;
            lines = read(base.resolve(name));
        }
        return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
    }

    private static List<String> read(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) <= LARGEST
                    ? Files.readString(path, StandardCharsets.UTF_8)
                            .replaceFirst("^\uFEFF", "")
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of(); // an excerpt is a courtesy: the finding stands without it
        }
    }
}
