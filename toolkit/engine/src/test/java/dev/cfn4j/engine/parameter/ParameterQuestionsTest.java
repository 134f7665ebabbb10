package dev.cfn4j.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterQuestionsTest {
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    parameter("Owner").description("Who pays");
                    parameter("Stage").allowedValues("test", "prod").defaultValue("test");
                    parameter("Secret").noEcho();
                    parameter("Given");
                    add(new GenericResource("AWS::SQS::Queue", "Inbox"));
                }
            }
            """;

    @TempDir
    Path base;

    @Test
    void asksForWhatIsNotGivenAndSaysWhatIsKnownOfIt() {
        Typist typist = new Typist(List.of("me", "", "correct-horse"));

        DeploymentSettings complete = new ParameterQuestions(typist)
                .complete(stacks(), new DeploymentSettings(Map.of("Given", "x"), null, null));

        assertThat(complete.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Given", "x", "Owner", "me", "Secret", "correct-horse"));
        assertThat(typist.questions)
                .containsExactly(
                        "Owner (String)\n  Description: Who pays\n> ",
                        "Stage (String)\n  AllowedValues: test, prod\n  Default: test\n> ",
                        "secret: Secret (String)\n> ");
    }

    @Test
    void saysThatNobodyIsThere() {
        assertThatThrownBy(
                        () -> new ParameterQuestions(RecordingHost.batch()).complete(stacks(), DeploymentSettings.NONE))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("there is no terminal");
    }

    private ProjectStacks stacks() {
        CompiledProject user = CompiledProject.of(base, "com/acme/InboxStack.java", INBOX);
        return new Toolkit(RecordingHost.batch())
                .synth(new SynthRequest(user.project(), List.of(), base.resolve("cfn")))
                .stacks();
    }

    /** Somebody who types these answers. */
    private static final class Typist implements ToolkitHost {
        private final List<String> answers;
        private final List<String> questions = new ArrayList<>();

        Typist(List<String> answers) {
            this.answers = answers;
        }

        @Override
        public void notify(Message message) {}

        @Override
        public boolean ask(Question question) {
            return false;
        }

        @Override
        public boolean interactive() {
            return true;
        }

        @Override
        public String read(String question, boolean secret) {
            questions.add((secret ? "secret: " : "") + question);
            return answers.get(questions.size() - 1);
        }
    }
}
