package dev.cfn4j.maven;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.ToolkitHost;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** A Maven build: messages go to its log; questions are asked unless it runs in batch mode. */
final class MavenHost implements ToolkitHost {
    private final Log log;
    private final boolean batchMode;

    MavenHost(Log log, boolean batchMode) {
        this.log = log;
        this.batchMode = batchMode;
    }

    @Override
    public void notify(Message message) {
        message.text().lines().forEach(line -> {
            switch (message.level()) {
                case INFO -> log.info(line);
                case WARNING -> log.warn(line);
                case ERROR -> log.error(line);
            }
        });
    }

    @Override
    public boolean interactive() {
        return !batchMode && console().isPresent();
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

    @SuppressWarnings("SystemConsoleNull") // where there is none, and at the end of input, the default answer is given
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }

    @Override
    public String spell(Option option) {
        return switch (option) {
            case CLASS_PATH -> "the project's dependencies";
            case STACK_CLASS -> "-Dcfn.stackClasses";
            default -> "-Dcfn." + option.key();
        };
    }
}
