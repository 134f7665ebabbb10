package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed text that a test compares with; {@code -Dgolden.update=true} writes it anew first. */
final class Golden {
    private Golden() {}

    static void assertSame(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("run again with -Dgolden.update=true to accept").exists();
        assertThat(text)
                .as("run again with -Dgolden.update=true to accept " + file)
                .isEqualTo(Files.readString(file));
    }
}
