package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a detection of drift found about a resource.
 *
 * @param logicalId its name in the template
 * @param status IN_SYNC, MODIFIED, DELETED or NOT_CHECKED
 * @param time when
 * @param expected its properties as the template wants them, as JSON text
 * @param actual its properties as they are, as JSON text
 * @param differences where these differ
 */
public record ResourceDrift(
        String logicalId,
        String status,
        Instant time,
        Optional<String> expected,
        Optional<String> actual,
        List<Difference> differences) {
    /**
     * One difference.
     *
     * @param path where, as a pointer
     * @param expected the value wanted
     * @param actual the value there is
     * @param type ADD, REMOVE or NOT_EQUAL
     */
    public record Difference(String path, String expected, String actual, String type) {}

    /** Copies the list. */
    public ResourceDrift {
        differences = List.copyOf(differences);
    }
}
