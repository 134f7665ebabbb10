package dev.cfn4j.cli;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudException;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the local endpoint for any client, until the process is stopped. */
@Command(
        name = "local",
        description =
                "Run the local endpoint for any AWS client until it is stopped, and print its URL. It keeps the state"
                        + " of stacks, and creates nothing real.")
final class LocalCommand extends VerbCommand {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, on the loopback interface; default: any free one.")
    private int port;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Where it keeps its state; default: .cfn-local at the root of the build.")
    private @Nullable Path state;

    @Option(
            names = "--page-size",
            paramLabel = "N",
            description = "How many items an answer holds at most; default: 50.")
    private @Nullable Integer pageSize;

    @Option(
            names = "--assume-code",
            description = "Take code of functions to be there, in buckets that were never made on the endpoint.")
    private boolean assumesCode;

    @Override
    public Integer call() {
        try (LocalCloud cloud = LocalCloud.start(options())) {
            host().notify(Message.warning(LocalCloud.NOTICE));
            print(cloud.endpoint() + "\n");
            cloud.serve();
            return DONE;
        } catch (LocalCloudException | IllegalArgumentException e) {
            throw ToolkitException.of(String.valueOf(e.getMessage()), null, e);
        }
    }

    private LocalCloudOptions options() {
        Path directory = state == null ? LocalState.folder(Path.of("")) : state;
        LocalCloudOptions options = LocalCloudOptions.in(directory).port(port);
        LocalCloudOptions paged = pageSize == null ? options : options.pageSize(pageSize);
        return assumesCode ? paged.assumingCode() : paged;
    }
}
