package dev.cfn4j.maven;

import dev.cfn4j.engine.validate.ValidateResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the project's templates against the facts of all resource types; asks nobody. */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ValidateMojo extends ProjectMojo {
    @Override
    void run() throws MojoFailureException {
        ValidateResult result = toolkit().validate(stacks());
        if (result.failed()) {
            throw new MojoFailureException("validation failed\n" + result.text(host().palette()));
        }
        result.text(host().palette()).lines().forEach(getLog()::info);
    }
}
