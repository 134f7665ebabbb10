package dev.cfn4j.maven;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares the project's stacks with what is deployed, or with another synth directory or template. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends AwsMojo {
    /** Synth directory or template file to compare with, instead of what is deployed. */
    @Parameter(property = "cfn.against")
    private @Nullable File against;

    /** Fails the build where something differs. */
    @Parameter(property = "cfn.failOnDiff", defaultValue = "false")
    private boolean failOnDiff;

    /** Whether to ask CloudFormation too, by a change set that is deleted at once. */
    @Parameter(property = "cfn.changeSet", defaultValue = "true")
    private boolean changeSet;

    /** File that takes the result, too. */
    @Parameter(property = "cfn.resultFile", defaultValue = "${project.build.directory}/cfn-diff.json")
    @SuppressWarnings("NullAway.Init")
    private File resultFile;

    /** Form of the result file: <code>json</code>, <code>markdown</code>, <code>sarif</code> or <code>text</code>. */
    @Parameter(property = "cfn.resultFormat", defaultValue = "json")
    @SuppressWarnings("NullAway.Init")
    private String resultFormat;

    @Override
    void run() throws MojoFailureException {
        ResultFile file = new ResultFile(resultFile.toPath(), resultFormat);
        ProjectStacks stacks = stacks();
        DiffResult result = against == null ? deployed(stacks) : toolkit().diff(stacks, against.toPath());
        result.text(host().palette()).lines().forEach(getLog()::info);
        file.write(result);
        if (failOnDiff && result.differs()) {
            throw new MojoFailureException(
                    "something differs, and cfn.failOnDiff is set\n" + result.text(Palette.PLAIN));
        }
    }

    private DiffResult deployed(ProjectStacks stacks) {
        try (Endpoint endpoint = open()) {
            return toolkit().diff(new DiffRequest(stacks, endpoint.target(), settings(), changeSet));
        }
    }
}
