package dev.cfn4j.maven;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.engine.synth.SynthResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that runs the project's stack classes. */
abstract class ProjectMojo extends CfnMojo {
    /** Names of stack classes; where none are named, the project's classes are scanned. */
    @Parameter(property = "cfn.stackClasses")
    private List<String> stackClasses = List.of();

    /** The synth directory. */
    @Parameter(property = "cfn.output", defaultValue = "${project.build.directory}/cfn", required = true)
    @SuppressWarnings("NullAway.Init")
    private File output;

    List<String> stackClasses() {
        return stackClasses;
    }

    /** Writes the synth directory. */
    SynthResult synth() {
        SynthResult result = toolkit().synth(new SynthRequest(cfnProject(), stackClasses, output.toPath()));
        result.findings().forEach(finding -> host().notify(Message.of(finding)));
        return result;
    }

    /** The stacks, synthesised now. */
    ProjectStacks stacks() {
        return synth().stacks();
    }

    /** Where the project's classes and sources are. */
    Project cfnProject() {
        try {
            return new Project(
                    project().getBasedir().toPath(),
                    paths(project().getRuntimeClasspathElements()),
                    List.of(Path.of(project().getBuild().getOutputDirectory())),
                    paths(project().getCompileSourceRoots()),
                    true);
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("the goal asks for resolved dependencies", e);
        }
    }

    private static List<Path> paths(List<String> files) {
        return files.stream().map(Path::of).toList();
    }
}
