package dev.cfn4j.maven;

import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Deletes the project's deployed stacks, dependents first, after asking. */
@Mojo(name = "delete", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DeleteMojo extends AwsMojo {
    /** Does not ask. */
    @Parameter(property = "cfn.yes", defaultValue = "false")
    private boolean yes;

    @Override
    void run() {
        List<StackAddress> stacks = addresses();
        try (Endpoint endpoint = open()) {
            getLog().info(toolkit()
                    .delete(new DeleteRequest(stacks, endpoint.target(), yes))
                    .text());
        }
    }
}
