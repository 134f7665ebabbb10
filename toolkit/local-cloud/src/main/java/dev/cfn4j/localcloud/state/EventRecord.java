package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a stack or one of its resources.
 *
 * @param id its identifier
 * @param time when
 * @param logicalId the resource, or the stack's own name
 * @param physicalId its name in the cloud, empty until known
 * @param type its type
 * @param status its status from then on
 * @param reason why
 * @param properties its properties as JSON text
 * @param operationId the operation that it belongs to
 * @param clientToken what the caller called the request
 * @param invalidAt where the template was found wrong before anything was done, as a pointer; of such events only
 */
public record EventRecord(
        String id,
        Instant time,
        String logicalId,
        String physicalId,
        String type,
        String status,
        Optional<String> reason,
        Optional<String> properties,
        Optional<String> operationId,
        Optional<String> clientToken,
        Optional<String> invalidAt) {
    /** Whether the stack itself went through it, and not only a check of the template. */
    public boolean isOfStack() {
        return invalidAt.isEmpty();
    }
}
