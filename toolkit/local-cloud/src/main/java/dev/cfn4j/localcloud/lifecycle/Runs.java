package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StackSetRecord;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Carries operations on in the background, several stacks at a time. */
public final class Runs implements AutoCloseable {
    /** Operations may wait for signals for long, so that a few of them must not keep others from going on. */
    private static final int AT_A_TIME = 64;

    private static final long PATIENCE_SECONDS = 30;
    private static final Set<String> ALIVE_HERE = ConcurrentHashMap.newKeySet();

    private final Account account;
    private final String owner;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, task -> {
        Thread thread = new Thread(task, "cfn4j-local-cloud");
        thread.setDaemon(true);
        return thread;
    });

    /** Nothing runs yet. */
    public Runs(Account account) {
        this.account = account;
        ProcessHandle self = ProcessHandle.current();
        this.owner = self.pid() + "@"
                + self.info().startInstant().map(Object::toString).orElse("") + "#" + UUID.randomUUID();
        ALIVE_HERE.add(owner);
    }

    /** The name of this endpoint, in operations that it carries on. */
    public String owner() {
        return owner;
    }

    /** Carries on with the stack's operation. */
    public void start(StackRecord stack) {
        workers.execute(() -> run(new StackRun(account, stack)));
    }

    /** Carries on with an operation on a stack set. */
    public void start(StackSetRun run) {
        workers.execute(() -> {
            try {
                run.run();
            } catch (Suspension suspended) {
                // The state says where to go on.
            }
        });
    }

    private void run(StackRun run) {
        try {
            run.run();
        } catch (Suspension suspended) {
            // The state says where to go on.
        } catch (RuntimeException e) {
            run.abandon(e);
        }
    }

    /** Carries on with what endpoints that are gone left unfinished; stacks around nested ones carry those on. */
    public void resume() {
        for (String name : account.state().regions()) {
            RegionState region = account.state().region(name);
            account.state().locked(region::stacks).stream()
                    .filter(stack -> stack.family().isEmpty() && isOrphan(stack))
                    .forEach(this::start);
            for (StackSetRecord set :
                    account.state().locked(() -> region.stackSets().list())) {
                set.operations().stream()
                        .filter(operation -> operation.status().equals("RUNNING") && !isAlive(operation.owner()))
                        .forEach(operation -> start(new StackSetRun(account, region, set.name(), operation)));
            }
        }
    }

    private static boolean isOrphan(StackRecord stack) {
        return stack.operation().map(operation -> !isAlive(operation.owner())).orElse(false);
    }

    private static boolean isAlive(String owner) {
        int at = owner.indexOf('@');
        int hash = owner.indexOf('#');
        long pid = Long.parseLong(owner.substring(0, at));
        if (pid == ProcessHandle.current().pid()) {
            return ALIVE_HERE.contains(owner);
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.filter(ProcessHandle::isAlive)
                .map(found -> found.info().startInstant().map(Object::toString).orElse(""))
                .map(owner.substring(at + 1, hash)::equals)
                .orElse(false);
    }

    /** Waits until everything that was begun is done; what waits for signals is left for the next endpoint. */
    @Override
    public void close() {
        account.stopping().set(true);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        ALIVE_HERE.remove(owner);
    }
}
