package dev.cfn4j.maven;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.check.CheckResult;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares the rendered templates with those committed beside the source; fails with the difference and its risks. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ProjectMojo {
    /** Folder of the committed templates. */
    @Parameter(property = "cfn.templates", defaultValue = "${project.basedir}/src/main/cfn/templates")
    @SuppressWarnings("NullAway.Init")
    private File templates;

    /** Writes the folder anew, instead of failing: what is rendered now is right. */
    @Parameter(property = "cfn.accept", defaultValue = "false")
    private boolean accept;

    @Override
    void run() throws MojoFailureException {
        CheckResult result = toolkit().check(stacks(), templates.toPath(), accept);
        if (result.failed()) {
            throw new MojoFailureException(
                    "the templates are not those committed\n" + result.text(Palette.PLAIN, host()));
        }
        result.text(host().palette(), host()).lines().forEach(getLog()::info);
    }
}
