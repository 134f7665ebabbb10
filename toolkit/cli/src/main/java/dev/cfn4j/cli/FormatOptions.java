package dev.cfn4j.cli;

import dev.cfn4j.dsl.render.Layout;
import picocli.CommandLine.Option;

/** How a result is printed. */
final class FormatOptions {
    /** The forms of results. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the result; default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = {"--compact", "--nopretty"},
            description = "JSON on one line.")
    private boolean compact;

    /** Whether the result is for programs. */
    boolean json() {
        return compact || format == Format.JSON;
    }

    /** How JSON is laid out. */
    Layout layout() {
        return compact ? Layout.COMPACT : Layout.PRETTY;
    }
}
