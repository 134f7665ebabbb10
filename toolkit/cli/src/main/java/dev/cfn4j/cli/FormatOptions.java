package dev.cfn4j.cli;

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

    /** Whether the result is for programs. */
    boolean json() {
        return format == Format.JSON;
    }
}
