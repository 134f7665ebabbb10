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
 * @param shown the same with secrets masked, where there are any
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
        Optional<Node> shown,
        Node declaration,
        int generation) {
    /** The resource with another status. */
    public ResourceRecord withStatus(String newStatus, Optional<String> newReason, Instant now) {
        return new ResourceRecord(
                logicalId, type, physicalId, newStatus, newReason, now, properties, shown, declaration, generation);
    }

    /** The resource with that name in the cloud. */
    public ResourceRecord withPhysicalId(String newId) {
        return new ResourceRecord(
                logicalId, type, newId, status, reason, since, properties, shown, declaration, generation);
    }

    /** Whether it is not there any more, or not the stack's any more. */
    public boolean isGone() {
        return status.equals("DELETE_COMPLETE") || status.equals("DELETE_SKIPPED");
    }

    /** Its properties as they may be shown. */
    public Node shownProperties() {
        return shown.orElse(properties);
    }
}
