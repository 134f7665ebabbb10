package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;

/** A command that {@code cfn-init} runs. */
public final class InitCommand extends Structure<InitCommand> {
    InitCommand() {}

    /** The command, as a shell takes it. */
    public InitCommand command(String line) {
        return set("command", line);
    }

    /** The command, for instance by Fn::Sub. */
    public InitCommand command(Value<String> line) {
        return set("command", line);
    }

    /** An environment variable. */
    public InitCommand env(String name, String value) {
        return put("env", name, value);
    }

    /** An environment variable. */
    public InitCommand env(String name, Value<String> value) {
        return put("env", name, value);
    }

    /** The working directory. */
    public InitCommand cwd(String directory) {
        return set("cwd", directory);
    }

    /** A command that decides by its exit code whether this one runs. */
    public InitCommand test(String line) {
        return set("test", line);
    }

    /** Goes on where the command fails. */
    public InitCommand ignoreErrors() {
        return set("ignoreErrors", true);
    }

    /** Windows: seconds to wait after the command, for instance for a restart. */
    public InitCommand waitAfterCompletion(long seconds) {
        return set("waitAfterCompletion", seconds);
    }

    /** Windows: waits for the restart that the command causes. */
    public InitCommand waitForRestart() {
        return set("waitAfterCompletion", "forever");
    }
}
