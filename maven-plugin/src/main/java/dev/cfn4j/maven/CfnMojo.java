package dev.cfn4j.maven;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.nio.charset.StandardCharsets;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have: skipping, the host, and the verdict in Maven's terms. */
abstract class CfnMojo extends AbstractMojo {
    /** The project. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The session. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /** Does nothing. */
    @Parameter(property = "cfn.skip", defaultValue = "false")
    private boolean skip;

    /** Does what the goal is for. */
    abstract void run() throws MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            getLog().info(skip ? "Skipped: cfn.skip is set." : "Nothing to do in a project of packaging pom.");
            return;
        }
        try {
            run();
        } catch (ToolkitException e) {
            tellTrace(e);
            throw new MojoFailureException(e.text(Palette.PLAIN), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("cfn4j failed, through no fault of yours: " + e, e);
        }
    }

    private void tellTrace(ToolkitException e) {
        String trace = e.userTrace();
        if (trace != null && session.getRequest().isShowErrors()) {
            getLog().error(trace);
        }
    }

    /** Prints a result as such, without the marks of a log, so that {@code mvn -q} can be piped. */
    static void print(String text) {
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    MavenProject project() {
        return project;
    }

    MavenSession session() {
        return session;
    }

    ToolkitHost host() {
        return new MavenHost(getLog(), !session.getRequest().isInteractiveMode());
    }

    Toolkit toolkit() {
        return new Toolkit(host());
    }

    /** What is typed as {@code -Dcfn.name=…} wins over the POM, unlike Maven's own order: a build server has to be able to override. */
    @Nullable
    String typed(String name, @Nullable String configured) {
        return session.getUserProperties().getProperty("cfn." + name, configured);
    }
}
