package dev.cfn4j.engine.synth;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.ToolkitHost;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Active while the user's code runs: where that code calls {@code System.exit}, whose exit code would be taken for the tool's,
 * says so with the user's line and ends the process with exit code 1. {@code Runtime.halt} runs no hooks and cannot be told.
 */
final class ExitGuard implements AutoCloseable {
    private static final int FAILURE = 1;

    private final ToolkitHost host;
    private final Project project;
    private final Thread hook = new Thread(this::tell, "cfn4j exit guard");

    ExitGuard(ToolkitHost host, Project project) {
        this.host = host;
        this.project = project;
    }

    /** Begins to watch. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is saying why.
        }
    }

    private void tell() {
        Thread.getAllStackTraces().values().stream()
                .flatMap(frames -> callerOfExit(List.of(frames)).stream())
                .findFirst()
                .ifPresent(this::end);
    }

    private void end(SourceLocation location) {
        host.notify(Message.error(project.sources().resolve(location)
                + ": error: a stack class called System.exit; nothing was written. [StackClassExits]\n"
                + "Throw an exception instead."));
        System.err.flush();
        Runtime.getRuntime().halt(FAILURE);
    }

    private Optional<SourceLocation> callerOfExit(List<StackTraceElement> frames) {
        int last = -1;
        for (int i = 0; i < frames.size(); i++) {
            if (isExit(frames.get(i))) {
                last = i;
            }
        }
        List<StackTraceElement> callers = last < 0 ? List.of() : frames.subList(last + 1, frames.size());
        return callers.stream()
                .filter(this::isProjects)
                .findFirst()
                .or(() -> callers.stream().findFirst())
                .filter(frame -> frame.getLineNumber() > 0)
                .map(ExitGuard::location);
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getMethodName().equals("exit")
                && (frame.getClassName().equals("java.lang.System")
                        || frame.getClassName().equals("java.lang.Runtime"));
    }

    private boolean isProjects(StackTraceElement frame) {
        String file = frame.getClassName().replace('.', '/') + ".class";
        return project.classFolders().stream().anyMatch(folder -> Files.exists(folder.resolve(file)));
    }

    private static SourceLocation location(StackTraceElement frame) {
        String name = frame.getClassName();
        String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        return new SourceLocation(folder + frame.getFileName(), frame.getLineNumber());
    }
}
