package dev.cfn4j.localcloud;

import dev.cfn4j.localcloud.action.Actions;
import dev.cfn4j.localcloud.action.Call;
import dev.cfn4j.localcloud.http.Request;
import dev.cfn4j.localcloud.http.Server;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.lifecycle.Runs;
import dev.cfn4j.localcloud.state.StateDirectory;
import dev.cfn4j.localcloud.state.StateException;
import java.net.URI;
import java.nio.file.Path;

/** A CloudFormation endpoint on loopback that remembers stacks and creates nothing. */
public final class LocalCloud implements AutoCloseable {
    /** What whoever uses the endpoint must be told. */
    public static final String NOTICE = "Local endpoint: it keeps the state of stacks, and creates nothing real.";

    private final Runs runs;
    private final Server server;

    private LocalCloud(Runs runs, Server server) {
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
            Account account =
                    new Account(state, options.clock(), options.catalog(), options.failures(), options.pageSize());
            Runs runs = new Runs(account);
            Actions actions = new Actions();
            Server server = Server.start(
                    options.port(), (request, requestId) -> answer(account, runs, actions, request, requestId));
            runs.resume();
            return new LocalCloud(runs, server);
        } catch (StateException e) {
            throw new LocalCloudException(e.message(), e);
        }
    }

    private static String answer(Account account, Runs runs, Actions actions, Request request, String requestId) {
        Call call = new Call(account, account.state().region(request.region()), runs);
        return actions.answer(request.form(), call, requestId);
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
