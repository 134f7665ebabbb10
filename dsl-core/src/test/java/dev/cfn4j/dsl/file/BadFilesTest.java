package dev.cfn4j.dsl.file;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import example.FileStacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stack classes do wrong with files is a finding at their own line. */
class BadFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UnknownColumn | vpc.txt has no column `regoin`; did you mean `region`?",
                "SeveralRows | vpc.txt where env is `qa`: `subnet` has 2 different values in 2 rows, expected one: subnet-a, subnet-b;"
                        + " choose rows with where(…), or take a list or a multimap",
                "MissingFile | there is no file `pol.sh`: looked beside the class example.FileStacks$MissingFile (on the class path,"
                        + " example/pol.sh), then in the project's directory; did you mean `poll.sh`?",
                "OutsideOfTheProject | `maps/../../../secrets.txt` leads outside of the project: a stack class reads files of its own project"
                        + " only; copy it there",
                "AbsolutePath | `/etc/hosts.yaml` is an absolute path: expected the name of a file inside the project, relative to the stack"
                        + " class or to the project's directory",
                "YamlBomb | bomb.yaml:6:10: aliases repeat more than 100000 nodes, as a YAML bomb does; write out what is meant, or use"
                        + " fewer aliases",
                "Json5Comment | commented.json:2:3: found a comment; JSON, unlike JSON5, has none: delete it, or use YAML",
                "NotUtf8 | latin1.txt:1: the file is not UTF-8 text: found the byte 0xE9 at offset 3; save it as UTF-8",
                "NoSuchMapping | maps/images.yaml › Mappings has no `Image`; did you mean `Images`?",
                "UnknownName | wrong.txt:3: `Inbux` is neither a local nor a parameter or resource of the stack; did you mean `Inbox`?",
                "MissingFileInAPart | there is no file `pol.sh`: looked beside the class example.FileStacks$Poller (on the class path,"
                        + " example/pol.sh), then in the project's directory; did you mean `poll.sh`?",
                "BlockForever | text:1: `{{#if}}` is opened and never closed",
                "BrokenTable | broken.csv:2: a quote is opened and never closed",
                "NoMap | maps/images.yaml › Mappings › Images: expected a list, found object",
                "UnknownLocal | text:2: `stagee` is no local; did you mean `stage`?"
            })
    void isAFindingAtTheUsersLine(String name, String message) throws IOException {
        SynthesisResult result = SynthesisResult.fromJson(Synthesis.expand(
                FileStacks.class.getName() + "$" + name, true, getClass().getClassLoader()));
        assertThat(result.findings()).hasSize(1);
        Finding finding = result.findings().get(0);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.rule()).isEqualTo("InvalidDefinition");
        assertThat(finding.location()).hasToString("example/FileStacks.java:" + lineOf("// " + name));
    }

    @Test
    void rightUsesAreInTheTemplate() {
        String json = SynthesisResult.fromJson(Synthesis.expand(
                        FileStacks.Good.class.getName(), true, getClass().getClassLoader()))
                .template();
        assertThatJson(json).node("Resources.Reader.Properties.QueueName").isEqualTo("""
                {"Fn::Sub": "#!/bin/bash\\necho \\"${!HOME}\\"\\naws sqs receive-message --queue-url ${Inbox} --region ${AWS::Region}\\n"}""");
        assertThatJson(json).node("Mappings").isEqualTo("""
                {"Images": {"us-east-1": {"ami": "ami-1"}, "eu-west-1": {"ami": "ami-2"}},
                 "Subnets": {"qa": {"us-east-1": "subnet-a", "eu-west-1": "subnet-b"}, "prod": {"us-east-1": "subnet-c"}}}""");
        assertThatJson(json).node("Metadata.Images").isEqualTo("{ami: 'ami-1'}");
    }

    @Test
    void expandsToYaml() {
        String yaml = SynthesisResult.fromJson(Synthesis.expandYaml(
                        FileStacks.Good.class.getName(), getClass().getClassLoader()))
                .template();
        assertThat(yaml).contains("""
                      QueueName: !Sub |
                        #!/bin/bash
                        echo "${!HOME}"
                """);
    }

    private static int lineOf(String comment) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/example/FileStacks.java"));
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.endsWith(comment))
                        .findFirst()
                        .orElseThrow());
    }
}
