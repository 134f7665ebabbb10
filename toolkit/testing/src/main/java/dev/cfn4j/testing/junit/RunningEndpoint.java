package dev.cfn4j.testing.junit;

import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An endpoint with a state directory of its own; both are gone when it is closed. */
record RunningEndpoint(LocalCloud cloud, Path state) implements AutoCloseable {
    static RunningEndpoint start(LocalCloudFormation wanted) {
        try {
            Path state = Files.createTempDirectory("local-cloudformation");
            LocalCloudOptions options = LocalCloudOptions.in(state).pageSize(wanted.pageSize());
            return new RunningEndpoint(
                    LocalCloud.start(wanted.assumesCode() ? options.assumingCode() : options), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return cloud.endpoint();
    }

    @Override
    public void close() throws IOException {
        cloud.close();
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
