package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    private Path folder;

    @Test
    void writesIntoNewFoldersAndDeletesThem() {
        SourceTree tree = new SourceTree(folder.resolve("sources"));
        tree.delete();

        tree.write(new SourceFile("a/b/New.java", "old"));
        tree.write(new SourceFile("a/b/New.java", "text"));

        assertThat(folder.resolve("sources/a/b/New.java")).hasContent("text");
        tree.delete();
        assertThat(folder.resolve("sources")).doesNotExist();
        assertThat(folder).exists();
    }
}
