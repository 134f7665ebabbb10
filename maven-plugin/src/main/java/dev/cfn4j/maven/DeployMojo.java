package dev.cfn4j.maven;

import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.stack.ProjectStacks;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Validates the project's stacks, shows what changes, changes it and watches; no change is success. */
@Mojo(name = "deploy", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DeployMojo extends AwsMojo {
    @Override
    void run() {
        ProjectStacks stacks = stacks();
        try (Endpoint endpoint = open(stacks)) {
            toolkit().deploy(new DeployRequest(stacks, endpoint.target(), settings()));
        }
    }
}
