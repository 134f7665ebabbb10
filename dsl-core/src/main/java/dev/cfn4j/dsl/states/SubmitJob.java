package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import java.util.List;

/** Submits a Batch job. */
public final class SubmitJob extends IntegrationTask<SubmitJob> {
    private final Value<String> queueArn;
    private final Value<String> definitionArn;

    SubmitJob(String name, Value<String> queueArn, Value<String> definitionArn) {
        super(name, "batch:submitJob");
        this.queueArn = queueArn;
        this.definitionArn = definitionArn;
        put("JobQueue", queueArn);
        put("JobDefinition", definitionArn);
    }

    /** The job's name: text or an expression. */
    public SubmitJob jobName(Object name) {
        return put("JobName", name);
    }

    /** Parameters that the job definition has placeholders for: a tree or an expression. */
    public SubmitJob parameters(Object tree) {
        return put("Parameters", tree);
    }

    /** What differs from the job definition's container: a tree. */
    public SubmitJob containerOverrides(Object tree) {
        return put("ContainerOverrides", tree);
    }

    /** Waits for the job ({@code .sync}). */
    public SubmitJob sync() {
        return untilDone(".sync");
    }

    @Override
    List<Permission> own() {
        Permission submit = new Permission(List.of("batch:SubmitJob"), List.of(queueArn, definitionArn));
        return isWaiting()
                ? List.of(
                        submit,
                        // The IDs of jobs are known only after they were submitted: these actions know no resources.
                        Permission.on("*", "batch:DescribeJobs", "batch:TerminateJob"),
                        ServiceArn.jobEvents("StepFunctionsGetEventsForBatchJobsRule"))
                : List.of(submit);
    }
}
