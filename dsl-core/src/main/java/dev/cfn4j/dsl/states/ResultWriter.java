package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;

/** Where a distributed map writes its results. */
public final class ResultWriter extends BucketAccess<ResultWriter> {
    private static final String PUT_OBJECT = "s3:putObject";

    private ResultWriter(Object bucket, Object prefix) {
        super(PUT_OBJECT, bucket);
        argument("Prefix", prefix);
    }

    /** Below a prefix of a bucket. */
    public static ResultWriter to(Resource<?> bucket, Object prefix) {
        return new ResultWriter(bucket, prefix);
    }

    /** Below a prefix of a bucket of that name: a literal, or a JSONata expression. */
    public static ResultWriter to(String bucket, Object prefix) {
        return new ResultWriter(bucket, prefix);
    }

    /** Below a prefix of a bucket whose name is a value or a path. */
    public static ResultWriter to(Value<?> bucket, Object prefix) {
        return new ResultWriter(bucket, prefix);
    }

    /** What is written: NONE (everything of the executions), COMPACT (their outputs) or FLATTEN (their outputs as one list). */
    public ResultWriter transformation(String transformation) {
        return put("WriterConfig", "Transformation", transformation);
    }

    /** The form of the files: JSON or JSONL. */
    public ResultWriter outputType(String type) {
        return put("WriterConfig", "OutputType", type);
    }

    Permissions permissions(String state) {
        return permissions(
                state, true, "s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload");
    }
}
