package dev.cfn4j.engine.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.synth.Synth;
import dev.cfn4j.engine.synth.SynthRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stack classes are judged by the same rules as files; what is found is shown at the user's line of Java. */
class ValidateStacksTest {
    private static final String STACK = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public class InboxStack extends Stack {
                @Override
                protected void define() {
                    add(new GenericResource("AWS::SQS::Queue", "Inbox")
                            .property("DelaySeconds", 901)%s);
                }
            }
            """;
    private static final String RULE = """
            package com.acme;

            import dev.cfn4j.dsl.finding.Finding;
            import dev.cfn4j.dsl.node.Node;
            import dev.cfn4j.dsl.node.NodePath;
            import dev.cfn4j.dsl.rule.HouseRule;
            import java.util.List;

            public final class QueuesAreEncrypted implements HouseRule {
                @Override
                public List<Finding> check(Node template) {
                    %s
                    return List.of(Finding.error(id(), NodePath.of("Resources", "Inbox"), "Inbox is not encrypted"));
                }
            }
            """;

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();

    @Test
    void showsTheLineOfJava() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", STACK.formatted(""));
        assertThat(validate(user).text(Palette.PLAIN)).startsWith("""
                error: Inbox.DelaySeconds must be 0..900, not 901 [NumberOutOfRange]
                  at src/main/java/com/acme/InboxStack.java:10 (inbox /Resources/Inbox/Properties/DelaySeconds)
                    10 |                 .property("DelaySeconds", 901));
                       |                            ^^^^^^^^^^^^
                """);
    }

    @Test
    void passesOverWhatTheStackClassSuppresses() {
        String call = ".suppress(\"NumberOutOfRange\", \"the queue of the other team is slower\")";
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", STACK.formatted(call));
        assertThat(validate(user).findings()).extracting("rule").doesNotContain("NumberOutOfRange");
        assertThat(user.output().resolve("inbox.template.json"))
                .content()
                .contains("\"reason\": \"the queue of the other team is slower\"");
    }

    @Test
    void appliesRulesOfTheProjectsOwn() throws IOException {
        CompiledProject user = withRule("");
        assertThat(validate(user).text(Palette.PLAIN)).contains("""
                error: Inbox is not encrypted [QueuesAreEncrypted]
                  at src/main/java/com/acme/InboxStack.java:9 (inbox /Resources/Inbox)
                """);
    }

    @Test
    void aRuleThatThrowsIsAFindingAndNoCrash() throws IOException {
        CompiledProject user = withRule("if (true) throw new IllegalStateException(\"oops\");");
        assertThat(validate(user).text(Palette.PLAIN))
                .contains("the rule QueuesAreEncrypted of the project threw java.lang.IllegalStateException: oops"
                        + " [BrokenHouseRule]");
    }

    @Test
    void aRuleThatIsNotThereIsAFindingAndNoCrash() throws IOException {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", STACK.formatted(""));
        register(user, "com.acme.Gone");
        assertThat(validate(user).text(Palette.PLAIN))
                .contains("a rule of the project cannot be loaded")
                .contains("com.acme.Gone");
    }

    private CompiledProject withRule(String first) throws IOException {
        Path sources = base.resolve("given");
        Files.createDirectories(sources.resolve("com/acme"));
        Files.writeString(sources.resolve("com/acme/InboxStack.java"), STACK.formatted(""));
        Files.writeString(sources.resolve("com/acme/QueuesAreEncrypted.java"), RULE.formatted(first));
        CompiledProject user = CompiledProject.ofSources(base, sources);
        register(user, "com.acme.QueuesAreEncrypted");
        return user;
    }

    private static void register(CompiledProject user, String rule) throws IOException {
        Path service = user.project().classFolders().get(0).resolve("META-INF/services/dev.cfn4j.dsl.rule.HouseRule");
        Files.createDirectories(service.getParent());
        Files.writeString(service, rule + "\n");
    }

    private ValidateResult validate(CompiledProject user) {
        return new Validate(host)
                .run(new Synth(host)
                        .run(new SynthRequest(user.project(), List.of(), user.output()))
                        .stacks());
    }
}
