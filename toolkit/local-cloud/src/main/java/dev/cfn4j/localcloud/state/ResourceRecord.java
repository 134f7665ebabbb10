package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.Node;
import java.time.Instant;
import java.util.Optional;

/**
 * A resource of a stack.
 *
 * @param logicalId its name in the template
 * @param type its type
 * @param physicalId its name in the cloud, empty until known
 * @param status its status
 * @param reason why it has that status
 * @param since when it got that status
 * @param properties its properties with all expressions evaluated
 * @param declaration the rest of what the template says of it, as it stands there
 * @param generation how often it was created under this name
 */
public record ResourceRecord(
        String logicalId,
        String type,
        String physicalId,
        String status,
        Optional<String> reason,
        Instant since,
        Node properties,
        Node declaration,
        int generation) {
    /** The resource with another status. */
    public ResourceRecord withStatus(String newStatus, Optional<String> newReason, Instant now) {
        return new ResourceRecord(
                logicalId, type, physicalId, newStatus, newReason, now, properties, declaration, generation);
    }
}
