package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.ToolkitHost;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs the user's code so that it cannot harm the tool: what it prints goes to standard error, it finds its own class loader as
 * the thread's, and an attempt to end the virtual machine is told. Standard output belongs to the whole process, so one runs at a time.
 */
final class UserCode {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final ToolkitHost host;
    private final Project project;

    UserCode(ToolkitHost host, Project project) {
        this.host = host;
        this.project = project;
    }

    /** Runs the code. */
    <T> T run(ClassLoader loader, Callable<T> code) throws Exception {
        ONE_AT_A_TIME.lock();
        Thread thread = Thread.currentThread();
        ClassLoader contextLoader = thread.getContextClassLoader();
        PrintStream out = System.out;
        try (ExitGuard guard = new ExitGuard(host, project)) {
            guard.watch();
            thread.setContextClassLoader(loader);
            System.setOut(System.err);
            return code.call();
        } finally {
            System.setOut(out);
            thread.setContextClassLoader(contextLoader);
            ONE_AT_A_TIME.unlock();
        }
    }
}
