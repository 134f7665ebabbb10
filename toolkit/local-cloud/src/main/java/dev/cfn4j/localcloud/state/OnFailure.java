package dev.cfn4j.localcloud.state;

/** What happens to a stack whose operation fails. */
public enum OnFailure {
    /** It goes back to what it was before. */
    ROLLBACK,
    /** It is deleted, if it was being created. */
    DELETE,
    /** It stays as it is. */
    DO_NOTHING
}
