package dev.cfn4j.maven;

import dev.cfn4j.engine.deploy.DeployOptions;
import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.parameter.ParameterText;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.util.Map;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Validates the project's stacks, shows what changes, changes it and watches; no change is success. */
@Mojo(name = "deploy", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DeployMojo extends AwsMojo {
    /** S3 bucket to send templates through; those of more than 51,200 bytes need one. */
    @Parameter(property = "cfn.s3Bucket")
    private @Nullable String s3Bucket;

    /** Does not follow the deployment to its end. */
    @Parameter(property = "cfn.noWait", defaultValue = "false")
    private boolean noWait;

    /** Further members of the requests to CloudFormation: <code>RoleARN=arn:…;DisableRollback=true</code>. */
    @Parameter(property = "cfn.request")
    private @Nullable String request;

    @Override
    void run() {
        ProjectStacks stacks = stacks();
        try (Endpoint endpoint = open(stacks)) {
            toolkit().deploy(new DeployRequest(stacks, endpoint.target(), settings(), options()));
        }
    }

    private DeployOptions options() {
        String members = typed("request", request);
        return new DeployOptions(
                typed("s3Bucket", s3Bucket), !noWait, members == null ? Map.of() : ParameterText.parse(members));
    }
}
