package dev.cfn4j.dsl.pattern;

/** The kinds of secure defaults, by which one can be refused; what each means for a type is in the Javadoc of the type. */
public enum SecureDefault {
    /** Data is encrypted where it is stored. */
    ENCRYPTION,
    /** Nobody can reach it without credentials, or from outside the network. */
    NO_PUBLIC_ACCESS,
    /** Nobody reaches it by an unencrypted connection, or by outdated versions of TLS. */
    TLS_ONLY,
    /** What was overwritten or deleted can be had back. */
    VERSIONING,
    /** The resource is kept when it leaves the stack or is replaced. */
    RETENTION,
    /** The service refuses to delete it until that is switched off. */
    DELETION_PROTECTION,
    /** Copies are taken by the service, from which a state of the past can be restored. */
    BACKUP,
    /** Keys change once a year. */
    KEY_ROTATION,
    /** What happens is written to logs, and logs are not kept for ever. */
    LOGGING,
    /** The way of a request through several services is recorded. */
    TRACING,
    /** Images are searched for known vulnerabilities. */
    SCANNING,
    /** What a version names never changes. */
    IMMUTABILITY,
    /** Permissions and identities are as narrow as can be known. */
    LEAST_PRIVILEGE,
    /** Callers prove who they are: by IAM, by session tokens, by more than a password. */
    AUTHENTICATION,
    /** A deployment that fails is undone by the service itself. */
    ROLLBACK,
    /** Requests are refused that no correct client sends. */
    HARDENING,
    /** Fixes of the service's own software are installed. */
    UPDATES
}
