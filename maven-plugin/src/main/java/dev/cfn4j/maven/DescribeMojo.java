package dev.cfn4j.maven;

import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.describe.DescribeResult;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows status, parameters, outputs and resources of the project's deployed stacks. */
@Mojo(name = "describe", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DescribeMojo extends AwsMojo {
    /** How to print the result: <code>text</code> or <code>json</code>. */
    @Parameter(property = "cfn.format", defaultValue = "text")
    private String format = "text";

    @Override
    void run() {
        try (Endpoint endpoint = open()) {
            DescribeResult result = toolkit().describe(new DescribeRequest(addresses(), endpoint.target()));
            if (format.equals("json")) {
                print(result.json(Layout.PRETTY));
            } else {
                result.text().lines().forEach(getLog()::info);
            }
        }
    }
}
