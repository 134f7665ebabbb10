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
 * @param failures what shall fail on purpose
 * @param pageSize how many items an answer holds at most
 */
public record LocalCloudOptions(
        Path stateDirectory, int port, Catalog catalog, Clock clock, Failures failures, int pageSize) {
    private static final int PAGE = 100;

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
        return new LocalCloudOptions(stateDirectory, 0, Catalog.bundled(), Clock.systemUTC(), Failures.NONE, PAGE);
    }

    /** On that port. */
    public LocalCloudOptions port(int newPort) {
        return new LocalCloudOptions(stateDirectory, newPort, catalog, clock, failures, pageSize);
    }

    /** With those facts. */
    public LocalCloudOptions catalog(Catalog newCatalog) {
        return new LocalCloudOptions(stateDirectory, port, newCatalog, clock, failures, pageSize);
    }

    /** Knowing those types too. */
    public LocalCloudOptions with(Collection<ResourceType> types) {
        return catalog(catalog.with(types));
    }

    /** With that clock. */
    public LocalCloudOptions clock(Clock newClock) {
        return new LocalCloudOptions(stateDirectory, port, catalog, newClock, failures, pageSize);
    }

    /** With those failures. */
    public LocalCloudOptions failures(Failures newFailures) {
        return new LocalCloudOptions(stateDirectory, port, catalog, clock, newFailures, pageSize);
    }

    /** With pages of that size. */
    public LocalCloudOptions pageSize(int newPageSize) {
        return new LocalCloudOptions(stateDirectory, port, catalog, clock, failures, newPageSize);
    }
}
