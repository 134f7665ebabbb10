package dev.cfn4j.dsl.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.TemplateException;
import example.FileStacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
    @TempDir
    Path temp;

    private final ProjectFiles files = ProjectFiles.of(FileStacks.class);

    @BeforeEach
    void useAProject() throws IOException {
        Files.createDirectories(temp.resolve("project/config"));
        Files.writeString(temp.resolve("secret.txt"), "secret");
        ProjectFiles.directory(temp.resolve("project"));
    }

    @AfterEach
    void useTheWorkingDirectory() {
        ProjectFiles.directory(Path.of(""));
    }

    @Test
    void looksBesideTheClassFirst() throws IOException {
        Files.writeString(temp.resolve("project/poll.sh"), "other");
        Files.writeString(temp.resolve("project/config/poll.sh"), "of the project");
        assertThat(files.text("poll.sh")).startsWith("#!/bin/bash\n");
        assertThat(files.text("config/poll.sh")).isEqualTo("of the project");
        assertThat(files.text("config/../config/poll.sh")).isEqualTo("of the project");
    }

    @Test
    void refusesLinksThatLeadOutside() throws IOException {
        Files.createSymbolicLink(temp.resolve("project/link.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(temp.resolve("project/up"), temp);
        Files.writeString(temp.resolve("project/real.txt"), "real");
        Files.createSymbolicLink(temp.resolve("project/inner.txt"), Path.of("real.txt"));
        refuses("link.txt", "`link.txt` leads outside of the project");
        refuses("up/secret.txt", "`up/secret.txt` leads outside of the project");
        assertThat(files.text("inner.txt")).isEqualTo("real");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        refuses("config", "`config` is not a file");
        refuses("maps", "there is no file `maps`");
        refuses("", "`` is not a file");
        refuses("a\u0000b", "is no name of a file");
        refuses("config/pol.sh", "there is no file `config/pol.sh`");
        Files.write(temp.resolve("project/big.txt"), new byte[10_000_001]);
        refuses("big.txt", "`big.txt` has 10000001 bytes: expected at most 10000000");
    }

    @Test
    void namesANearFileOfTheProject() throws IOException {
        Files.writeString(temp.resolve("project/config/setup.sh"), "");
        assertThatThrownBy(() -> files.text("config/setpu.sh"))
                .hasMessageEndingWith("; did you mean `config/setup.sh`?");
    }

    @Test
    void readsDataByItsExtension() throws IOException {
        Files.writeString(
                temp.resolve("project/a.yml"), "\uFEFFb: [1, 2.5, x, true, null, 99999999999999999999]\nc: !Ref D\n");
        Files.writeString(temp.resolve("project/a.JSON"), "{\"z\": {\"y\": \"x\"}, \"a\": 1}");
        Files.writeString(temp.resolve("project/a.toml"), "a = 1");
        Tree tree = files.tree("a.yml");
        assertThat(tree.at("b").value())
                .isEqualTo(Arrays.asList(
                        1L,
                        new java.math.BigDecimal("2.5"),
                        "x",
                        true,
                        null,
                        new java.math.BigDecimal("99999999999999999999")));
        assertThat(tree.at("b").items()).extracting(Tree::describe).hasSize(6).containsOnly("a.yml › b");
        assertThat(tree.at("b").items().get(1).text()).isEqualTo("2.5");
        assertThat(files.tree("a.JSON").members())
                .containsExactly(
                        org.assertj.core.api.Assertions.entry("z", java.util.Map.of("y", "x")),
                        org.assertj.core.api.Assertions.entry("a", 1L));
        assertThatThrownBy(() -> files.tree("a.toml"))
                .hasMessage("`a.toml` has no extension that says how to read it: expected .yaml, .yml or .json");
    }

    @Test
    void saysWhatAPartIsInstead() throws IOException {
        Files.writeString(temp.resolve("project/a.yaml"), "a: [1]\nb: {c: d}\n");
        Tree tree = files.tree("a.yaml");
        assertThatThrownBy(() -> tree.at("a", "b")).hasMessage("a.yaml › a: expected an object, found list");
        assertThatThrownBy(() -> tree.at("b").items()).hasMessage("a.yaml › b: expected a list, found object");
        assertThatThrownBy(() -> tree.at("b").text()).hasMessage("a.yaml › b: expected text, found object");
        assertThatThrownBy(() -> tree.at("zzzzz")).hasMessage("a.yaml has no `zzzzz`: expected one of [a, b]");
        assertThat(List.of(tree.at("b", "c").text())).containsExactly("d");
    }

    private void refuses(String name, String message) {
        assertThatThrownBy(() -> files.text(name))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(temp.toString());
    }
}
