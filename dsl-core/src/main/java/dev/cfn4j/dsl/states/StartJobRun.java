package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.List;

/** Runs a Glue job. */
public final class StartJobRun extends IntegrationTask<StartJobRun> {
    private final Value<String> jobName;

    StartJobRun(String name, Value<String> jobName) {
        super(name, "glue:startJobRun");
        this.jobName = jobName;
        put("JobName", jobName);
    }

    /** The job's own arguments, by names such as {@code --input}: a tree or an expression. */
    public StartJobRun jobArguments(Object tree) {
        return put("Arguments", tree);
    }

    /** Waits for the run ({@code .sync}). */
    public StartJobRun sync() {
        return untilDone(".sync");
    }

    @Override
    List<Permission> own() {
        Value<String> job = new MixedText()
                .value(ServiceArn.local("glue", "job/"))
                .value(jobName)
                .toValue();
        return List.of(
                isWaiting()
                        ? Permission.on(
                                job, "glue:StartJobRun", "glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun")
                        : Permission.on(job, "glue:StartJobRun"));
    }
}
