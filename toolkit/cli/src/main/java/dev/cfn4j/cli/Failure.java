package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.ToolkitException;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Shows what a command failed with: in words; with {@code -e}, with stack traces. */
final class Failure implements CommandLine.IExecutionExceptionHandler {
    static final int EXIT_CODE = 1;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean traces = parsed.hasMatchedOption("-e")
                || (parsed.subcommand() != null && parsed.subcommand().hasMatchedOption("-e"));
        err.println("error: " + (e instanceof ToolkitException told ? told.text(Palette.PLAIN) : ours(e)));
        if (traces) {
            trace(e, err);
        }
        err.flush();
        return EXIT_CODE;
    }

    private static String ours(Exception e) {
        return "cfn4j failed, through no fault of yours: " + e + "\nRun it again with -e, and report what it prints.";
    }

    private static void trace(Exception e, PrintWriter err) {
        if (e instanceof ToolkitException told && told.userTrace() != null) {
            err.println(told.userTrace());
        } else {
            e.printStackTrace(err);
        }
    }
}
