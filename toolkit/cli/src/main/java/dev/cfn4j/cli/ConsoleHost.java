package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.ToolkitHost;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A terminal, a script or a log: messages go to standard output, warnings and errors to standard error. */
final class ConsoleHost implements ToolkitHost {
    private final PrintWriter out;
    private final PrintWriter err;

    ConsoleHost(CommandLine command) {
        this(command.getOut(), command.getErr());
    }

    ConsoleHost(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void notify(Message message) {
        boolean info = message.level() == Message.Level.INFO;
        PrintWriter to = info ? out : err;
        to.println(message.level() == Message.Level.WARNING ? "warning: " + message.text() : message.text());
        to.flush();
    }

    @Override
    public boolean interactive() {
        return console().isPresent();
    }

    @Override
    public Palette palette() {
        boolean plain =
                console().isEmpty() || System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return plain ? Palette.PLAIN : Palette.ANSI;
    }

    @Override
    public boolean ask(Question question) {
        String choice = question.defaultAnswer() ? "[Y/n]" : "[y/N]";
        String answer = console()
                .map(console -> console.readLine("%s %s ", question.text(), choice))
                .orElse("");
        if (answer.isBlank()) {
            return question.defaultAnswer();
        }
        String word = answer.strip().toLowerCase(Locale.ROOT);
        return word.equals("y") || word.equals("yes");
    }

    @Override
    public String read(String question, boolean secret) {
        return console()
                .map(console -> secret ? password(console, question) : console.readLine("%s", question))
                .orElse("");
    }

    private static @Nullable String password(Console console, String question) {
        char[] typed = console.readPassword("%s", question);
        return typed == null ? null : new String(typed);
    }

    @SuppressWarnings("SystemConsoleNull") // Main asks for the meaning that it had before Java 22
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }

    @Override
    public String spell(Option option) {
        return switch (option) {
            case BASE_PACKAGE -> "--base-package";
            case CLASS_PATH -> "--classpath";
            case NO_WAIT -> "--no-wait";
            case PARAMETERS_FILE -> "--parameters-file";
            case S3_BUCKET -> "--s3-bucket";
            case STACK_CLASS -> "--stack-class";
            case STACK_NAME -> "--stack-name";
            default -> "--" + option.key();
        };
    }
}
