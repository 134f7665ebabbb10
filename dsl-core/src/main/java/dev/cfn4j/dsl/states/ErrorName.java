package dev.cfn4j.dsl.states;

/**
 * Names of errors that Step Functions itself reports; those of services begin with the service's name, for example {@code
 * Lambda.TooManyRequestsException}. Source: <a
 * href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">error handling</a>.
 */
public final class ErrorName {
    /** Any error but {@link #DATA_LIMIT_EXCEEDED} and terminal {@link #RUNTIME} errors; alone, and in the last rule. */
    public static final String ALL = "States.ALL";
    /** A branch of a Parallel state failed. */
    public static final String BRANCH_FAILED = "States.BranchFailed";
    /** A result is larger than allowed. */
    public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";
    /** More items of a Map state failed than tolerated. */
    public static final String EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold";
    /** No heartbeat came in time. */
    public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
    /** A task could not be reached over HTTP. */
    public static final String HTTP_SOCKET = "States.Http.Socket";
    /** An intrinsic function failed. */
    public static final String INTRINSIC_FAILURE = "States.IntrinsicFailure";
    /** The items of a Map state could not be read. */
    public static final String ITEM_READER_FAILED = "States.ItemReaderFailed";
    /** No rule of a Choice state matched, and it has no default. */
    public static final String NO_CHOICE_MATCHED = "States.NoChoiceMatched";
    /** A path in Parameters leads nowhere. */
    public static final String PARAMETER_PATH_FAILURE = "States.ParameterPathFailure";
    /** The role may not do what the task does. */
    public static final String PERMISSIONS = "States.Permissions";
    /** A JSONata expression failed. */
    public static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";
    /** The ResultPath does not fit the input. */
    public static final String RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure";
    /** The results of a Map state could not be written. */
    public static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";
    /** Something that cannot be processed, for example a path applied to null. */
    public static final String RUNTIME = "States.Runtime";
    /** Any error of a task but {@link #TIMEOUT}. */
    public static final String TASK_FAILED = "States.TaskFailed";
    /** The state took longer than allowed. */
    public static final String TIMEOUT = "States.Timeout";

    private ErrorName() {}
}
