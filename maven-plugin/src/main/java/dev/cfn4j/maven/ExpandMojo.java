package dev.cfn4j.maven;

import dev.cfn4j.engine.synth.ExpandRequest;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs one stack class and prints its template as JSON. */
@Mojo(name = "expand", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ExpandMojo extends ProjectMojo {
    /** Prints the template on one line, without white space. */
    @Parameter(property = "cfn.compact", defaultValue = "false")
    private boolean compact;

    @Override
    void run() {
        String named = stackClasses().isEmpty() ? null : stackClasses().get(0);
        print(toolkit().expand(new ExpandRequest(cfnProject(), named, !compact)));
    }
}
