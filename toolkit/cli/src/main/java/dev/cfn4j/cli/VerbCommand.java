package dev.cfn4j.cli;

import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitHost;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all verbs have: a console as their host, and help. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
abstract class VerbCommand implements Callable<Integer> {
    static final int DONE = 0;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CommandSpec spec() {
        return spec;
    }

    ToolkitHost host() {
        return new ConsoleHost(spec.commandLine());
    }

    Toolkit toolkit() {
        return new Toolkit(host());
    }

    /** Prints a result to standard output. */
    void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }
}
