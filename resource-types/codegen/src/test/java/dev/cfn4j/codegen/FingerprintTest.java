package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    private static final String NAME = SourceFile.class.getName();
    private static final String FILE = NAME.replace('.', '/') + ".class";

    @TempDir
    private Path folder;

    @Test
    void isTheSameForAJarAndItsDirectory() throws Exception {
        Path directory = copyInto(folder.resolve("classes"));
        Path jar = folder.resolve("classes.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copyInto(zip.getPath("/"));
            Files.createDirectories(zip.getPath("/META-INF"));
            Files.writeString(zip.getPath("/META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\n");
        }

        assertThat(fingerprintOf(jar)).isEqualTo(fingerprintOf(directory));
    }

    @Test
    void changesWithAnyFile() throws Exception {
        Path directory = copyInto(folder.resolve("classes"));
        String before = fingerprintOf(directory);
        Files.writeString(directory.resolve("facts.json"), "{}");

        assertThat(fingerprintOf(directory)).isNotEqualTo(before);
    }

    @Test
    void changesWithNamesButNotWithTextWhereOnlyNamesAreAdded() throws Exception {
        String before = fingerprintOfNames();
        Path file = Files.writeString(folder.resolve("QueuePatterns.java"), "a");
        String with = fingerprintOfNames();
        Files.writeString(file, "b");

        assertThat(with).isNotEqualTo(before).isEqualTo(fingerprintOfNames());
    }

    private String fingerprintOfNames() throws IOException {
        return new Fingerprint().addNames(folder).text();
    }

    private static Path copyInto(Path root) throws IOException {
        Path file = root.resolve(FILE);
        Files.createDirectories(file.getParent());
        try (InputStream in = SourceFile.class.getClassLoader().getResourceAsStream(FILE)) {
            Files.copy(in, file);
        }
        return root;
    }

    private static String fingerprintOf(Path origin) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {origin.toUri().toURL()}, null)) {
            return new Fingerprint().addOriginOf(loader.loadClass(NAME)).text();
        }
    }
}
