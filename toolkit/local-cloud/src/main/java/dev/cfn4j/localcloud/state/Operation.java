package dev.cfn4j.localcloud.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is being done to a stack.
 *
 * @param id its identifier
 * @param kind what it is
 * @param target what the stack shall become; absent for a deletion
 * @param changeSet the name of the change set that is being executed
 * @param imports the resources that are taken over, by logical ID, with what identifies each
 * @param kept logical IDs that a deletion keeps, or a rollback skips
 * @param previous what was in the stack before
 * @param cancelled whether its end was asked for
 * @param force whether a deletion goes on where it fails
 * @param owner the process that does it
 */
public record Operation(
        String id,
        Kind kind,
        Optional<Submission> target,
        Optional<String> changeSet,
        Map<String, String> imports,
        List<String> kept,
        Optional<StackRecord.Content> previous,
        boolean cancelled,
        boolean force,
        String owner) {
    /** The kinds of operations. */
    public enum Kind {
        /** A first deployment. */
        CREATE("CREATE_STACK"),
        /** A change. */
        UPDATE("UPDATE_STACK"),
        /** Resources that exist are taken over. */
        IMPORT("UPDATE_STACK"),
        /** A rollback that was asked for. */
        ROLLBACK("ROLLBACK"),
        /** A rollback that goes on after it failed. */
        CONTINUE("CONTINUE_ROLLBACK"),
        /** The end. */
        DELETE("DELETE_STACK");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** What answers call it. */
        public String type() {
            return type;
        }
    }

    /** Copies the collections in their order. */
    public Operation {
        imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
        kept = List.copyOf(kept);
    }

    /** An operation of that kind with nothing else said. */
    public static Operation of(String id, Kind kind, String owner) {
        return new Operation(
                id,
                kind,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                false,
                false,
                owner);
    }

    /** The resources as they were before. */
    public Map<String, ResourceRecord> before() {
        return previous.map(StackRecord.Content::resources).orElse(Map.of());
    }

    /** The operation towards that, from what was there before. */
    public Operation towards(Submission submission, StackRecord.Content from) {
        return new Operation(
                id,
                kind,
                Optional.of(submission),
                changeSet,
                imports,
                kept,
                Optional.of(from),
                cancelled,
                force,
                owner);
    }

    /** The operation back to that. */
    public Operation backTo(StackRecord.Content content) {
        return new Operation(id, kind, target, changeSet, imports, kept, Optional.of(content), cancelled, force, owner);
    }

    /** The operation that executes that change set. */
    public Operation executing(ChangeSetRecord executed) {
        return new Operation(
                id,
                kind,
                target,
                Optional.of(executed.name()),
                executed.imports(),
                kept,
                previous,
                cancelled,
                force,
                owner);
    }

    /** The operation that keeps or skips those resources. */
    public Operation keeping(List<String> logicalIds) {
        return new Operation(id, kind, target, changeSet, imports, logicalIds, previous, cancelled, force, owner);
    }

    /** The operation, going on where it fails or not. */
    public Operation forced(boolean on) {
        return new Operation(id, kind, target, changeSet, imports, kept, previous, cancelled, on, owner);
    }

    /** The operation whose end is asked for. */
    public Operation cancel() {
        return new Operation(id, kind, target, changeSet, imports, kept, previous, true, force, owner);
    }

    /** The operation going on under another identifier, as a rollback does. */
    public Operation under(String newId) {
        return new Operation(newId, kind, target, changeSet, imports, kept, previous, cancelled, force, owner);
    }
}
