package dev.cfn4j.localcloud;

import dev.cfn4j.localcloud.LocalCloudOptions.Demands;
import dev.cfn4j.localcloud.http.Server;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.lifecycle.Runs;
import dev.cfn4j.localcloud.state.StateDirectory;
import dev.cfn4j.localcloud.state.StateException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A CloudFormation endpoint on loopback that remembers stacks and creates nothing. */
public final class LocalCloud implements AutoCloseable {
    /** What whoever uses the endpoint must be told. */
    public static final String NOTICE = "Local endpoint: it keeps the state of stacks, and creates nothing real.";

    private final Account account;
    private final Runs runs;
    private final Server server;

    private LocalCloud(Account account, Runs runs, Server server) {
        this.account = account;
        this.runs = runs;
        this.server = server;
    }

    /**
     * Starts an endpoint that keeps its state in that directory.
     *
     * @param port the port to listen on, 0 for any free one
     * @throws LocalCloudException if the port is taken or the directory cannot be used
     */
    public static LocalCloud start(Path stateDirectory, int port) {
        return start(LocalCloudOptions.in(stateDirectory).port(port));
    }

    /**
     * Starts an endpoint.
     *
     * @throws LocalCloudException if the port is taken or the directory cannot be used
     */
    public static LocalCloud start(LocalCloudOptions options) {
        try {
            StateDirectory state = StateDirectory.open(options.stateDirectory());
            Account account = new Account(state, options);
            Runs runs = new Runs(account);
            Server server = Server.start(options.port(), new Gateway(account, runs));
            runs.resume();
            return new LocalCloud(account, runs, server);
        } catch (StateException e) {
            throw new LocalCloudException(e.message(), e);
        }
    }

    /** What is in a region, for tests that change it behind the backs of its stacks. */
    public Resources resources(String region) {
        return new Resources(account, account.state().region(region));
    }

    /** From now on those resources fail. */
    public void fail(Failures failures) {
        account.demands().change(old -> new Demands(failures, old.pauses(), old.callFailures()));
    }

    /** From now on operations wait there. */
    public void pause(Pauses pauses) {
        account.demands().change(old -> new Demands(old.failures(), pauses, old.callFailures()));
    }

    /** From now on those calls fail. */
    public void failCalls(CallFailures callFailures) {
        account.demands().change(old -> new Demands(old.failures(), old.pauses(), callFailures));
    }

    /** Waits until the process is stopped; what was begun is done first. */
    public void serve() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "cfn4j-local-cloud-stop"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where clients reach it, as {@code http://127.0.0.1:4566}. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** Stops listening, after what was begun is done. */
    @Override
    public void close() {
        server.close();
        runs.close();
    }
}
