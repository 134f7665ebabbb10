package dev.cfn4j.spec;

import dev.cfn4j.spec.registry.RegistrySchema;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The resource types that are known, read one at a time when first asked for. Safe for use by several threads. */
public final class Catalog {
    private final FactsSource source;
    private final Map<String, ResourceType> own;
    private final Map<String, Optional<ResourceType>> cache = new ConcurrentHashMap<>();

    private Catalog(FactsSource source, Map<String, ResourceType> own) {
        this.source = source;
        this.own = own;
    }

    /** The facts that come with this library. */
    public static Catalog bundled() {
        return Bundled.CATALOG;
    }

    /** The facts of a snapshot directory: {@code provenance.json} and {@code services/*.json}. */
    public static Catalog of(Path directory) {
        return new Catalog(new DirectoryFacts(directory), Map.of());
    }

    /** The facts of one resource type from a registry schema file, such as a user's own type. */
    public static ResourceType readSchema(Path file) {
        return RegistrySchema.read(file, file.toString()).toResourceType();
    }

    /** This catalog and further types; one that this catalog has under the same name is hidden by the further one. */
    public Catalog with(Collection<ResourceType> types) {
        Map<String, ResourceType> all = new TreeMap<>(own);
        types.forEach(type -> all.put(type.name(), type));
        return new Catalog(source, Collections.unmodifiableMap(all));
    }

    /** Where the facts come from. */
    public Provenance provenance() {
        return source.provenance();
    }

    /** The version of the facts. */
    public String version() {
        return provenance().version();
    }

    /** The names of all types, in order. */
    public SortedSet<String> typeNames() {
        SortedSet<String> result = new TreeSet<>(source.typeNames());
        result.addAll(own.keySet());
        return Collections.unmodifiableSortedSet(result);
    }

    /** The facts of one type, if it is known. */
    public Optional<ResourceType> findType(String name) {
        var added = own.get(name);
        if (added != null) {
            return Optional.of(added);
        }
        var known = cache.get(name);
        if (known != null) {
            return known;
        }
        var read = source.read(name);
        var first = cache.putIfAbsent(name, read);
        return first == null ? read : first;
    }

    /** The facts of one type that must be known. */
    public ResourceType expectType(String name) {
        return findType(name)
                .orElseThrow(() -> new SpecException("unknown resource type '" + name + "' in catalog " + version()));
    }

    private static final class Bundled {
        private static final Catalog CATALOG = new Catalog(new BundledFacts(), Map.of());
    }
}
