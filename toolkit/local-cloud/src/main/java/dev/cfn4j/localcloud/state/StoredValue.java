package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value with a name: a parameter of the parameter store, or a secret.
 *
 * @param name its name
 * @param type its type, as {@code SecureString}
 * @param versions its values, the oldest first
 * @param changed when it was last changed
 * @param description what its owner says of it
 */
public record StoredValue(
        String name, String type, List<String> versions, Instant changed, Optional<String> description) {
    /** Copies the list. */
    public StoredValue {
        versions = List.copyOf(versions);
    }

    /** The newest value. */
    public String latest() {
        return versions.get(versions.size() - 1);
    }

    /** The number of the newest value, from 1. */
    public int version() {
        return versions.size();
    }

    /** The value of that number, from 1. */
    public Optional<String> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    /** The same with a newer value. */
    public StoredValue with(String value, Instant now) {
        List<String> all = new ArrayList<>(versions);
        all.add(value);
        return new StoredValue(name, type, all, now, description);
    }
}
