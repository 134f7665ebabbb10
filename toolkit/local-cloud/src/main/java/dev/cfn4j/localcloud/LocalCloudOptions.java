package dev.cfn4j.localcloud;

import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

/**
 * How an endpoint shall run.
 *
 * @param stateDirectory where it keeps its state; created where it does not exist
 * @param port the port to listen on, 0 for any free one
 * @param catalog the facts of the resource types
 * @param clock the time that it tells
 * @param pageSize how many items an answer holds at most
 * @param demands what shall fail or wait on purpose
 * @param assumesCode whether code that functions take from buckets which the endpoint does not have is taken to be there
 */
public record LocalCloudOptions(
        Path stateDirectory,
        int port,
        Catalog catalog,
        Clock clock,
        int pageSize,
        Demands demands,
        boolean assumesCode) {
    private static final int PAGE = 50;

    /**
     * What tests demand.
     *
     * @param failures which resources fail
     * @param pauses where operations wait
     * @param callFailures which calls fail
     */
    public record Demands(Failures failures, Pauses pauses, CallFailures callFailures) {
        /** Nothing. */
        public static final Demands NONE = new Demands(Failures.NONE, Pauses.NONE, CallFailures.NONE);
    }

    /** Refuses what cannot be. */
    public LocalCloudOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("expected a port from 0 to 65535, found " + port);
        }
        if (pageSize < 1) {
            throw new IllegalArgumentException("expected a page size of at least 1, found " + pageSize);
        }
    }

    /** State in that directory; any free port, the bundled facts, the system's clock, no failures. */
    public static LocalCloudOptions in(Path stateDirectory) {
        return new LocalCloudOptions(
                stateDirectory, 0, Catalog.bundled(), Clock.systemUTC(), PAGE, Demands.NONE, false);
    }

    /** On that port. */
    public LocalCloudOptions port(int newPort) {
        return new LocalCloudOptions(stateDirectory, newPort, catalog, clock, pageSize, demands, assumesCode);
    }

    /** With those facts. */
    public LocalCloudOptions catalog(Catalog newCatalog) {
        return new LocalCloudOptions(stateDirectory, port, newCatalog, clock, pageSize, demands, assumesCode);
    }

    /** Knowing those types too. */
    public LocalCloudOptions with(Collection<ResourceType> types) {
        return catalog(catalog.with(types));
    }

    /** With that clock. */
    public LocalCloudOptions clock(Clock newClock) {
        return new LocalCloudOptions(stateDirectory, port, catalog, newClock, pageSize, demands, assumesCode);
    }

    /** With pages of that size. */
    public LocalCloudOptions pageSize(int newPageSize) {
        return new LocalCloudOptions(stateDirectory, port, catalog, clock, newPageSize, demands, assumesCode);
    }

    /** With those failures of resources. */
    public LocalCloudOptions failures(Failures failures) {
        return demands(new Demands(failures, demands.pauses(), demands.callFailures()));
    }

    /** With those pauses. */
    public LocalCloudOptions pauses(Pauses pauses) {
        return demands(new Demands(demands.failures(), pauses, demands.callFailures()));
    }

    /** With those failures of calls. */
    public LocalCloudOptions callFailures(CallFailures callFailures) {
        return demands(new Demands(demands.failures(), demands.pauses(), callFailures));
    }

    /** Taking code in buckets that it does not have to be there: for deployments whose code was never uploaded to it. */
    public LocalCloudOptions assumingCode() {
        return new LocalCloudOptions(stateDirectory, port, catalog, clock, pageSize, demands, true);
    }

    private LocalCloudOptions demands(Demands newDemands) {
        return new LocalCloudOptions(stateDirectory, port, catalog, clock, pageSize, newDemands, assumesCode);
    }
}
