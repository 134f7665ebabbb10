package dev.cfn4j.maven;

import dev.cfn4j.engine.generate.GenerateRequest;
import dev.cfn4j.engine.generate.GenerateResult;
import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates classes for third-party and private resource types from their registry schemas in the project, and adds them to what is compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends CfnMojo {
    /** The folder of registry schemas, one <code>.json</code> file for each type. */
    @Parameter(property = "cfn.schemas", defaultValue = "${project.basedir}/src/main/cfn/types", required = true)
    @SuppressWarnings("NullAway.Init")
    private File schemas;

    /** The package that the packages of vendors and services are in: <code>Acme::Shop::Cart</code> becomes <code>acme.shop.Cart</code> in it. */
    @Parameter(property = "cfn.basePackage", defaultValue = "${project.groupId}.types", required = true)
    private String basePackage = "";

    @Override
    void run() {
        GenerateResult result = toolkit()
                .generate(new GenerateRequest(
                        project().getBasedir().toPath(),
                        schemas.toPath(),
                        basePackage,
                        new File(project().getBuild().getDirectory()).toPath()));
        getLog().info(result.text());
        Resource resource = new Resource();
        resource.setDirectory(result.resources().toString());
        project().addResource(resource);
        project().addCompileSourceRoot(result.sources().toString());
    }
}
