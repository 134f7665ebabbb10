package dev.cfn4j.spec.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps account of where the sources disagreed and whose word was kept. */
final class Ledger {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One disagreement.
     *
     * @param fact the kind of fact
     * @param place the type and property
     * @param registry what the registry schema says
     * @param serviceSpec what the service spec says
     * @param winner whose word was kept
     */
    record Entry(String fact, String place, String registry, String serviceSpec, Winner winner) {}

    /** Whose word was kept. */
    enum Winner {
        /** The registry schema's. */
        REGISTRY,
        /** The service spec's. */
        SERVICE_SPEC,
        /** A third value, which the documentation gives. */
        DOCUMENTATION
    }

    void add(String fact, String place, Object registry, Object serviceSpec, Winner winner) {
        entries.add(new Entry(fact, place, registry.toString(), serviceSpec.toString(), winner));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How often each source won, by kind of fact. */
    SortedMap<String, SortedMap<Winner, Long>> counts() {
        SortedMap<String, SortedMap<Winner, Long>> result = new TreeMap<>();
        for (var entry : entries) {
            result.computeIfAbsent(entry.fact(), key -> new TreeMap<>()).merge(entry.winner(), 1L, Long::sum);
        }
        return result;
    }
}
