package dev.cfn4j.maven;

import dev.cfn4j.engine.synth.ExpandRequest;
import dev.cfn4j.engine.synth.TemplateFormat;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs one stack class and prints its template. */
@Mojo(name = "expand", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ExpandMojo extends ProjectMojo {
    /** Prints the template as JSON on one line, without white space. */
    @Parameter(property = "cfn.compact", defaultValue = "false")
    private boolean compact;

    /** How the template is written: <code>json</code> or <code>yaml</code>. */
    @Parameter(property = "cfn.format", defaultValue = "json")
    private String format = "json";

    @Override
    void run() {
        String named = stackClasses().isEmpty() ? null : stackClasses().get(0);
        print(toolkit().expand(new ExpandRequest(cfnProject(), named, templateFormat())));
    }

    private TemplateFormat templateFormat() {
        if (format.equals("yaml")) {
            return TemplateFormat.YAML;
        }
        return compact ? TemplateFormat.COMPACT : TemplateFormat.JSON;
    }
}
