package dev.cfn4j.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one run of the command line came to.
 *
 * @param exitCode the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int exitCode, String out, String err) {
    /** Runs it in this process. */
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandTree.of(arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** All of it as one text. */
    String text() {
        return "exit code " + exitCode + "\n" + section("standard output", out) + section("standard error", err);
    }

    private static String section(String title, String text) {
        return text.isEmpty() ? "" : "--- " + title + "\n" + text;
    }
}
