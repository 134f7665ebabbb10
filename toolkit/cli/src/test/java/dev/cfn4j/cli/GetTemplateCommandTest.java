package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack that somebody deployed in YAML. */
class GetTemplateCommandTest {
    private static final String YAML = "Resources:\n  Inbox: # a comment\n    Type: AWS::SQS::Queue\n";

    @TempDir
    Path folder;

    @Test
    void leavesATemplateInYamlAsItIs() throws IOException {
        try (StubbedAws aws = new StubbedAws(folder, GetTemplateCommandTest::answer)) {
            Run run = aws.run("get-template", "letters", "--profile", "dev");

            assertThat(run.exitCode()).as(run.text()).isZero();
            assertThat(run.out()).isEqualTo(YAML);
        }
    }

    @Test
    void writesATemplateInYamlAsJsonWhereThatIsAskedFor() throws IOException {
        try (StubbedAws aws = new StubbedAws(folder, GetTemplateCommandTest::answer)) {
            assertThat(aws.run("get-template", "letters", "--profile", "dev", "--nopretty")
                            .out())
                    .isEqualTo("{\"Resources\":{\"Inbox\":{\"Type\":\"AWS::SQS::Queue\"}}}\n");
        }
    }

    private static String answer(String form) {
        return form.contains("Action=GetTemplate")
                ? "<GetTemplateResponse><GetTemplateResult><TemplateBody>" + YAML
                        + "</TemplateBody></GetTemplateResult></GetTemplateResponse>"
                : "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>letters</StackName>"
                        + "<StackId>letters-1</StackId><StackStatus>CREATE_COMPLETE</StackStatus></member></Stacks>"
                        + "</DescribeStacksResult></DescribeStacksResponse>";
    }
}
