package dev.cfn4j.maven;

import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudException;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the local endpoint for any AWS client until it is stopped, and prints its URL. It keeps the state of stacks, and creates nothing real. */
@Mojo(name = "local", requiresProject = false, threadSafe = true)
public final class LocalMojo extends AbstractMojo {
    /** The port to listen on, on the loopback interface; 0 for any free one. */
    @Parameter(property = "cfn.port", defaultValue = "0")
    private int port;

    /** Where the endpoint keeps its state. */
    @Parameter(property = "cfn.state", defaultValue = "${maven.multiModuleProjectDirectory}/.cfn-local")
    @SuppressWarnings("NullAway.Init")
    private File state;

    @Override
    public void execute() throws MojoFailureException {
        try (LocalCloud cloud =
                LocalCloud.start(LocalCloudOptions.in(state.toPath()).port(port))) {
            getLog().info(LocalCloud.NOTICE);
            CfnMojo.print(cloud.endpoint() + System.lineSeparator());
            cloud.serve();
        } catch (LocalCloudException | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
