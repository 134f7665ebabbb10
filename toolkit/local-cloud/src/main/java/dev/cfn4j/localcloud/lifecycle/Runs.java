package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Carries operations on in the background, several stacks at a time. */
public final class Runs implements AutoCloseable {
    private static final int AT_A_TIME = 4;
    private static final long PATIENCE_SECONDS = 30;

    private final Account account;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, task -> {
        Thread thread = new Thread(task, "cfn4j-local-cloud");
        thread.setDaemon(true);
        return thread;
    });

    /** Nothing runs yet. */
    public Runs(Account account) {
        this.account = account;
    }

    /** The name of this process, in operations that it carries on. */
    public static String owner() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + "@"
                + self.info().startInstant().map(Object::toString).orElse("");
    }

    /** Carries on with the stack's operation. */
    public void start(StackRecord stack) {
        workers.execute(() -> run(new StackRun(account, stack)));
    }

    private static void run(StackRun run) {
        try {
            run.run();
        } catch (RuntimeException e) {
            run.abandon(e);
        }
    }

    /** Carries on with what processes that are gone left unfinished. */
    public void resume() {
        for (String name : account.state().regions()) {
            RegionState region = account.state().region(name);
            account.state().locked(region::stacks).stream()
                    .filter(Runs::isOrphan)
                    .forEach(this::start);
        }
    }

    private static boolean isOrphan(StackRecord stack) {
        return stack.operation().map(operation -> !isAlive(operation.owner())).orElse(false);
    }

    private static boolean isAlive(String owner) {
        int at = owner.indexOf('@');
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(owner.substring(0, at)));
        return process.filter(ProcessHandle::isAlive)
                .map(found -> found.info().startInstant().map(Object::toString).orElse(""))
                .map(owner.substring(at + 1)::equals)
                .orElse(false);
    }

    /** Waits until everything that was begun is done. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
