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
 * @param live its properties as they are, where these are others: secrets filled in, or changed behind the stack's back;
 *     null where it was deleted behind the stack's back
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
        int generation,
        Optional<Node> live) {
    /** The resource with another status. */
    public ResourceRecord withStatus(String newStatus, Optional<String> newReason, Instant now) {
        return new ResourceRecord(
                logicalId,
                type,
                physicalId,
                newStatus,
                newReason,
                now,
                properties,
                shown,
                declaration,
                generation,
                live);
    }

    /** The resource with that name in the cloud. */
    public ResourceRecord withPhysicalId(String newId) {
        return new ResourceRecord(
                logicalId, type, newId, status, reason, since, properties, shown, declaration, generation, live);
    }

    /** The resource as it is. */
    public ResourceRecord withLive(Optional<Node> newLive) {
        return new ResourceRecord(
                logicalId,
                type,
                physicalId,
                status,
                reason,
                since,
                properties,
                shown,
                declaration,
                generation,
                newLive);
    }

    /** The resource with those properties wanted. */
    public ResourceRecord withProperties(Node newProperties) {
        return new ResourceRecord(
                logicalId,
                type,
                physicalId,
                status,
                reason,
                since,
                newProperties,
                Optional.empty(),
                declaration,
                generation,
                Optional.empty());
    }

    /** The resource under another logical ID. */
    public ResourceRecord withLogicalId(String newId) {
        return new ResourceRecord(
                newId, type, physicalId, status, reason, since, properties, shown, declaration, generation, live);
    }

    /** Whether it is not there any more, or not the stack's any more. */
    public boolean isGone() {
        return status.equals("DELETE_COMPLETE") || status.equals("DELETE_SKIPPED");
    }

    /** Whether it was deleted behind the stack's back. */
    public boolean isLost() {
        return live.filter(Node.NullNode.class::isInstance).isPresent();
    }

    /** Its properties as they may be shown. */
    public Node shownProperties() {
        return shown.orElse(properties);
    }

    /** Its properties as they are. */
    public Node actualProperties() {
        return live.filter(node -> !(node instanceof Node.NullNode)).orElse(properties);
    }
}
