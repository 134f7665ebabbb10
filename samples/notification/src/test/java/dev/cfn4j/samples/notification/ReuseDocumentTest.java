package dev.cfn4j.samples.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/reuse.md} compile, and make stacks. It is here because here the resource types are at hand. */
class ReuseDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/reuse.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(public (?:final|abstract) class (\\w+) .*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            package example.reuse;

            import static dev.cfn4j.dsl.Fn.getAzs;
            import static dev.cfn4j.dsl.Fn.join;
            import static dev.cfn4j.dsl.Fn.select;

            import dev.cfn4j.dsl.*;
            import dev.cfn4j.types.sqs.Queue;
            import java.util.ArrayList;
            import java.util.List;

            """;

    @TempDir
    Path temp;

    @Test
    void examplesCompileAndMakeStacks() throws IOException {
        List<Path> sources = new ArrayList<>();
        Matcher examples = EXAMPLE.matcher(Files.readString(DOCUMENT));
        while (examples.find()) {
            Path source = temp.resolve(examples.group(2) + ".java");
            sources.add(Files.writeString(source, IMPORTS + examples.group(1)));
        }
        assertThat(sources).hasSize(7);
        compile(sources);

        assertThat(synthesize("MailStack", "Regions", "InboxStack")).isEmpty();
        try (Stream<Path> files = Files.list(temp.resolve("cfn"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("template.json")))
                    .containsExactlyInAnyOrder(
                            "inbox.template.json",
                            "mail.template.json",
                            "network-eu-west-1.template.json",
                            "network-us-east-1.template.json",
                            "service-eu-west-1.template.json",
                            "service-us-east-1.template.json");
        }
    }

    private void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-d", temp.toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private List<String> synthesize(String... classes) throws IOException {
        String[] names = Stream.of(classes).map(name -> "example.reuse." + name).toArray(String[]::new);
        URL[] urls = {temp.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            String json = Synthesis.synthesize(temp.resolve("cfn").toString(), names, loader);
            return SynthesisResult.fromJson(json).findings().stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
