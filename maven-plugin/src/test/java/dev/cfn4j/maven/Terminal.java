package dev.cfn4j.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** A shell in which one command is run after another, each in the directory in which the one before it ended. */
final class Terminal {
    private final Path programs;
    private final Path output;
    private final Path place;
    private Path directory;
    private int exitCode;

    /**
     * Opens one.
     *
     * @param base where programs and output are kept
     * @param directory where it begins
     */
    Terminal(Path base, Path directory) throws IOException {
        this.programs = Files.createDirectories(base.resolve("bin"));
        this.output = base.resolve("output.txt");
        this.place = base.resolve("place.txt");
        this.directory = directory;
    }

    /** Puts a program on the path. */
    void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** Writes a file of the directory that the terminal is in; the folder is there. */
    void write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    void run(String command) {
        try {
            ProcessBuilder shell = new ProcessBuilder(
                            "sh", "-c", command + "\nstatus=$?\npwd >\"$PLACE\"\nexit $status")
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            prepare(shell.environment());
            exitCode = shell.start().waitFor();
            directory = Path.of(Files.readString(place).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("AWS_"));
        environment.keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("PATH", programs + ":" + environment.get("PATH"));
        environment.put("PLACE", place.toString());
    }

    /** What the last command printed. */
    String printed() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the last command ended. */
    int exitCode() {
        return exitCode;
    }
}
