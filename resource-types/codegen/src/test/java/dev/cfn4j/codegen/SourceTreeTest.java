package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    private Path root;

    @Test
    void writesChangedFilesOnlyAndDeletesStaleOnes() throws IOException {
        Path kept = Files.writeString(root.resolve("Kept.java"), "same");
        Path changed = Files.writeString(root.resolve("Changed.java"), "old");
        Path stale = Files.writeString(root.resolve("Stale.java"), "gone");
        FileTime longAgo = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(kept, longAgo);

        SourceTree tree = new SourceTree(root);
        tree.write(new SourceFile("Kept.java", "same"));
        tree.write(new SourceFile("Changed.java", "new"));
        tree.write(new SourceFile("a/New.java", "new"));
        tree.deleteOthers();

        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(longAgo);
        assertThat(changed).hasContent("new");
        assertThat(root.resolve("a/New.java")).hasContent("new");
        assertThat(stale).doesNotExist();
    }
}
