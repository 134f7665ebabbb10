package dev.cfn4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fenced blocks of {@code docs/quickstart.md}, in order. A block that is fenced as something unknown is refused, not left out. */
record QuickstartPage(List<Block> blocks) {
    private static final String FENCE = "```";
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+)`.*:");

    /** One fenced block. */
    sealed interface Block permits Commands, Printed, ProjectFile {}

    /** Lines for a shell. */
    record Commands(List<String> lines) implements Block {}

    /** What the command before it prints: these lines in this order, with others between them. */
    record Printed(List<String> lines) implements Block {}

    /** A file that the line before it names. */
    record ProjectFile(String name, String text) implements Block {}

    static QuickstartPage read(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                blocks.add(block(before, lines.get(i).substring(FENCE.length()), lines.subList(i + 1, end)));
                i = end;
            }
            before = lines.get(i).isBlank() ? before : lines.get(i);
        }
        return new QuickstartPage(List.copyOf(blocks));
    }

    private static Block block(String before, String language, List<String> lines) {
        return switch (language) {
            case "sh" -> new Commands(List.copyOf(lines));
            case "text", "json" -> new Printed(List.copyOf(lines));
            case "xml", "java" -> new ProjectFile(file(before), String.join("\n", lines) + "\n");
            default -> throw new IllegalArgumentException("unknown kind of block: " + language);
        };
    }

    private static String file(String before) {
        Matcher file = FILE.matcher(before);
        if (!file.matches()) {
            throw new IllegalArgumentException("no file is named before a block: " + before);
        }
        return file.group(1);
    }

    /** All commands. */
    List<String> commands() {
        return blocks.stream()
                .flatMap(block -> block instanceof Commands commands ? commands.lines().stream() : Stream.of())
                .toList();
    }
}
