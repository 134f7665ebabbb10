package dev.cfn4j.engine.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.stack.ProjectStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthTest {
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public class InboxStack extends Stack {
                @Override
                protected void define() {
                    System.out.println("noise");
                    parameter("Stage").defaultValue("test");
                    add(new GenericResource("AWS::SQS::Queue", "Inbox").property("DelaySeconds", 5));
                    tag("team", "notifications");
                }
            }
            """;

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();

    @Test
    void writesStacksOfAllClassesFoundByTheirBytes() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);

        SynthResult result = new Synth(host).run(new SynthRequest(user.project(), List.of(), user.output()));

        assertThat(result.stacks().stacks()).singleElement().satisfies(stack -> {
            assertThat(stack.name()).isEqualTo("inbox");
            assertThat(stack.className()).isEqualTo("com.acme.InboxStack");
            assertThat(stack.tags()).containsEntry("team", "notifications");
            assertThat(stack.parameters()).hasSize(1);
        });
        assertThat(user.output().resolve("inbox.template.json")).content().contains("\"DelaySeconds\": 5");
    }

    @Test
    void namesTheUsersFileRelativeToTheProject() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);

        ProjectStack stack = new Synth(host)
                .run(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks()
                .stacks()
                .get(0);

        assertThat(stack.template()
                        .locations()
                        .find(dev.cfn4j.dsl.node.NodePath.of("Resources", "Inbox"))
                        .map(Object::toString))
                .contains("src/main/java/com/acme/InboxStack.java:11");
        assertThat(user.output().resolve("inbox.locations.json")).content().doesNotContain(base.toString());
    }

    @Test
    void hidesTheToolsClassesFromTheUser() {
        CompiledProject user = CompiledProject.of(base, "com/acme/NosyStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.Stack;

                public final class NosyStack extends Stack {
                    @Override
                    protected void define() {
                        description(sees("dev.cfn4j.engine.Toolkit") + " " + sees("dev.cfn4j.spec.Catalog") + " "
                                + (Stack.class.getClassLoader() == getClass().getClassLoader()) + " "
                                + (Thread.currentThread().getContextClassLoader() == getClass().getClassLoader()));
                    }

                    private static boolean sees(String name) {
                        try {
                            Class.forName(name);
                            return true;
                        } catch (ClassNotFoundException e) {
                            return false;
                        }
                    }
                }
                """);

        String template = new Expand(host).run(new ExpandRequest(user.project(), null, TemplateFormat.COMPACT));

        assertThat(template).contains("\"Description\":\"false false true true\"");
    }

    @Test
    void readsFilesOfTheProjectAndWritesYaml() throws IOException {
        CompiledProject user = CompiledProject.of(base, "com/acme/FileStack.java", """
                package com.acme;

                public final class FileStack extends dev.cfn4j.dsl.Stack {
                    @Override
                    protected void define() {
                        description(file("config/about.txt"));
                        add(new dev.cfn4j.dsl.GenericResource("AWS::SQS::Queue", "Inbox").property("QueueName", interpolate("{{AWS::StackName}}-on")));
                    }
                }
                """);
        Files.createDirectories(base.resolve("config"));
        Files.writeString(base.resolve("config/about.txt"), "yes");

        assertThat(new Expand(host).run(new ExpandRequest(user.project(), null, TemplateFormat.YAML)))
                .isEqualTo("""
                AWSTemplateFormatVersion: '2010-09-09'
                Description: 'yes'
                Resources:
                  Inbox:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub ${AWS::StackName}-on
                """);
    }

    @Test
    void keepsWhatTheUserPrintsOutOfStandardOutput() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream own = new PrintStream(printed, true);
        System.setOut(own);
        try {
            new Expand(host).run(new ExpandRequest(user.project(), "com.acme.InboxStack", TemplateFormat.JSON));
            assertThat(System.out).isSameAs(own);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void findsSubclassesOfBaseClassesInLibraries() throws IOException {
        CompiledProject library = CompiledProject.of(base.resolve("library"), "com/acme/InboxStack.java", INBOX);
        Path source = base.resolve("app/src/main/java/com/acme/app/BigStack.java");
        Files.createDirectories(source.getParent());
        Path classes = base.resolve("app/target/classes");
        Files.createDirectories(classes);
        Files.writeString(source, """
                package com.acme.app;

                public final class BigStack extends com.acme.InboxStack {}
                """);
        int status = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", library.classPath(), "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        List<Path> path = new java.util.ArrayList<>(library.project().classPath());
        path.add(classes);
        Project app = new Project(base.resolve("app"), path, List.of(classes), List.of(), true);

        SynthResult result = new Synth(host).run(new SynthRequest(app, List.of(), base.resolve("out")));

        assertThat(result.stacks().stacks()).extracting(ProjectStack::name).containsExactly("big");
    }

    @Test
    void saysThatTheLibraryIsMissing() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);
        Path classes = user.project().classFolders().get(0);
        Project bare = new Project(base, List.of(classes), List.of(classes), List.of(), true);

        assertThatThrownBy(
                        () -> new Expand(host).run(new ExpandRequest(bare, "com.acme.InboxStack", TemplateFormat.JSON)))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("no cfn4j-dsl-core");
    }

    @Test
    void asksForANameWhereSeveralCouldBeExpanded() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);
        CompiledProject.of(base, "com/acme/OtherStack.java", INBOX.replace("InboxStack", "OtherStack"));

        assertThatThrownBy(() -> new Expand(host).run(new ExpandRequest(user.project(), null, TemplateFormat.JSON)))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("expected one stack class, found 2: com.acme.InboxStack, com.acme.OtherStack");
    }
}
