package dev.cfn4j.types.ruby;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.file.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private static final Path RENDERED = Path.of("../../../shared/ruby-dsl");

    @BeforeEach
    void readsTheFilesOfTheExamples() {
        assumeTrue(Files.exists(RENDERED), "what cloudformation-ruby-dsl renders is not here: not compared");
        ProjectFiles.directory(RENDERED);
    }

    @AfterEach
    void readsTheProjectAgain() {
        ProjectFiles.directory(Path.of(""));
    }

    @Test
    void theSimpleTemplateIsTheSameTree() throws IOException {
        assertSame(new SimpleStack(), "simple_template.json");
    }

    @Test
    void theTemplateWithOneOfEverythingIsTheSameTree() throws IOException {
        assertSame(new ScriptStack("demo", "2026-11-22 08:12:36 +0000"), "cloudformation-ruby-script.json");
    }

    @Test
    void whatIsNoPartOfTheTemplateIsKeptBesideIt() {
        Stack stack = new ScriptStack("demo", "now");
        assertThat(stack.template().parameters().get(0).isImmutable()).isTrue();
        assertThat(stack.tags()).containsEntry("MyTag", "MyValue").containsEntry("MyOtherTag", "My Value With Spaces");
        assertThat(stack.immutableTags()).containsExactlyInAnyOrder("MyTag", "MyOtherTag");
    }

    private static void assertSame(Stack stack, String file) throws IOException {
        assertThatJson(stack.template().toJson()).isEqualTo(Files.readString(RENDERED.resolve(file)));
    }
}
