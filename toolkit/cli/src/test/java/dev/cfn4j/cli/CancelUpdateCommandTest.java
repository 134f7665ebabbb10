package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelUpdateCommandTest {
    @TempDir
    Path folder;

    @Test
    void cancelsAnUpdateThatIsGoingOn() throws IOException {
        List<String> forms = new ArrayList<>();
        try (StubbedAws aws = new StubbedAws(folder, form -> {
            forms.add(form);
            return form.contains("Action=CancelUpdateStack")
                    ? "<CancelUpdateStackResponse/>"
                    : "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>letters</StackName>"
                            + "<StackId>letters-1</StackId><StackStatus>UPDATE_IN_PROGRESS</StackStatus></member>"
                            + "</Stacks></DescribeStacksResult></DescribeStacksResponse>";
        })) {
            Run run = aws.run("cancel-update", "letters", "--profile", "dev");

            assertThat(run.exitCode()).as(run.text()).isZero();
            assertThat(forms)
                    .last()
                    .asString()
                    .contains("Action=CancelUpdateStack")
                    .contains("StackName=letters");
        }
    }
}
