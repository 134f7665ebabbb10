package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose keys sign a request, and for which region, as a server sees it that is no AWS. */
class AwsOptionsTest {
    private static final String NO_STACKS = "<DescribeStacksResponse><DescribeStacksResult><Stacks/>"
            + "</DescribeStacksResult></DescribeStacksResponse>";

    @TempDir
    Path folder;

    @Test
    void sendsToTheEndpointWithKeysAndRegionOfTheProfile() throws IOException {
        try (StubbedAws aws = new StubbedAws(folder, form -> NO_STACKS)) {
            Run run = aws.run("list", "--profile", "dev");

            assertThat(run.exitCode()).as(run.text()).isZero();
            assertThat(aws.signatures())
                    .singleElement()
                    .asString()
                    .contains("Credential=KEYOFDEV/")
                    .contains("/eu-central-1/cloudformation/");
        }
    }

    @Test
    void prefersTheRegionThatIsNamed() throws IOException {
        try (StubbedAws aws = new StubbedAws(folder, form -> NO_STACKS)) {
            aws.run("list", "--profile", "dev", "--region", "eu-west-3");

            assertThat(aws.signatures())
                    .singleElement()
                    .asString()
                    .contains("Credential=KEYOFDEV/")
                    .contains("/eu-west-3/");
        }
    }
}
