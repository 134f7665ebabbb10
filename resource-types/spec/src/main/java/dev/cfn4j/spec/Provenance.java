package dev.cfn4j.spec;

import java.util.List;

/**
 * Where a catalog's facts come from.
 *
 * @param version the catalog's version, made of the sources' versions
 * @param sources the sources, the primary one first
 */
public record Provenance(String version, List<Source> sources) {
    /** Copies the list. */
    public Provenance {
        sources = List.copyOf(sources);
    }

    /** The day of the facts: that of the primary source. */
    public String date() {
        if (sources.isEmpty()) {
            throw new SpecException("facts " + version + " have no source, so no date");
        }
        return sources.get(0).date();
    }

    /**
     * One source.
     *
     * @param name the package's name
     * @param version its version
     * @param date the day that its facts are of
     * @param licence its licence
     */
    public record Source(String name, String version, String date, String licence) {}
}
