package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.ToolkitException;
import java.io.PrintWriter;

/** What a command failed with, in words. */
final class Failure {
    static final int EXIT_CODE = 1;

    private Failure() {}

    /** Prints what a command failed with; the exit code. */
    static int show(Exception e, boolean traces, PrintWriter err) {
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
