package dev.cfn4j.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line {@code cfn}. Exit codes: 0 done, 1 error, 2 wrong usage; {@code diff} says 2 for differences. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Since Java 22 there is a console even where no terminal is; this asks for the older meaning, "somebody is
        // there".
        System.setProperty("jdk.console", "java.base");
        StandardOutput stream = StandardOutput.ofProcess();
        PrintWriter out = utf8(stream);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println(Version.text()); // at once: a script that looks what it has need not wait for the command line
            System.exit(0);
        }
        PrintWriter err = utf8(System.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        if (stream.failure().isPresent()) {
            err.println("error: standard output cannot be written: "
                    + stream.failure().get());
            exitCode = Failure.EXIT_CODE;
        }
        System.exit(exitCode);
    }

    /** Runs one command; its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        QuickExpand quick = QuickExpand.of(arguments);
        return quick == null
                ? CommandTree.of(arguments).setOut(out).setErr(err).execute(arguments)
                : quick.run(out, err);
    }

    /** Templates are UTF-8 whatever the platform's own encoding is. */
    static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
