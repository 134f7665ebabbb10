package dev.cfn4j.spec;

import java.util.Optional;
import java.util.SortedSet;

/** Where a catalog takes its facts from. */
interface FactsSource {
    Provenance provenance();

    SortedSet<String> typeNames();

    Optional<ResourceType> read(String typeName);
}
