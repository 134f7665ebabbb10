package dev.cfn4j.spec;

import java.util.Optional;

/**
 * That AWS is giving up a resource type.
 *
 * @param status how far it has got, as {@code sunset} or {@code deprecated}
 * @param date the day from which, as {@code 2026-10-30}, if it is known
 */
public record Lifecycle(String status, Optional<String> date) {
    /** The status of a type that the facts have no longer had since the date; it is kept for a year. */
    public static final String REMOVED = "removed";
}
