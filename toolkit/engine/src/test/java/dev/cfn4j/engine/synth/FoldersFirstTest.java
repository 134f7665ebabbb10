package dev.cfn4j.engine.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersFirstTest {
    @TempDir
    Path base;

    @Test
    void takesClassesAndResourcesOfItsFoldersFirst() throws Exception {
        Path parent = compiled("parent", "1");
        Path child = compiled("child", "2");
        try (FoldersFirst over = new FoldersFirst(List.of(parent), ClassLoader.getPlatformClassLoader());
                FoldersFirst loader = new FoldersFirst(List.of(child), over)) {
            assertThat(numberOf(over)).isEqualTo(1);
            assertThat(numberOf(loader)).isEqualTo(2);
            assertThat(Objects.requireNonNull(loader.getResource("a/A.class")))
                    .isEqualTo(child.resolve("a/A.class").toUri().toURL());
        }
    }

    @Test
    void leavesOtherClassesToItsParent() throws Exception {
        try (FoldersFirst loader = new FoldersFirst(List.of(base), getClass().getClassLoader())) {
            assertThat(loader.loadClass(getClass().getName())).isSameAs(getClass());
            assertThat(loader.loadClass("java.lang.String")).isSameAs(String.class);
            assertThat(loader.getResource("java/lang/String.class")).isNotNull();
            assertThatThrownBy(() -> loader.loadClass("a.Missing")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static Object numberOf(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass("a.A").getField("NUMBER").get(null);
    }

    private Path compiled(String folder, String number) throws IOException {
        Path source = base.resolve(folder + "-src/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package a; public class A { public static final int NUMBER = " + number + "; }");
        Path classes = Files.createDirectories(base.resolve(folder));
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        return classes;
    }
}
