package dev.cfn4j.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterFileReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsNamesAndValues() throws IOException {
        ParameterFile file = read("{\"Stage\": \"test\", \"Count\": 3, \"On\": true, \"Zones\": [\"a\", \"b\"]}");

        assertThat(file.values())
                .containsExactly(
                        Map.entry("Stage", "test"),
                        Map.entry("Count", "3"),
                        Map.entry("On", "true"),
                        Map.entry("Zones", "a,b"));
    }

    @Test
    void readsTheListOfTheAwsCommandLine() throws IOException {
        ParameterFile file = read("[{\"ParameterKey\": \"Stage\", \"ParameterValue\": \"test\"},"
                + " {\"ParameterKey\": \"Kept\", \"UsePreviousValue\": true}]");

        assertThat(file.values()).containsExactly(Map.entry("Stage", "test"));
    }

    @Test
    void readsWhatIsSaidAboutSingleStacks() throws IOException {
        ParameterFile file = read("{\"stacks\": {\"inbox\": {\"stackName\": \"inbox-test\","
                + " \"parameters\": {\"Stage\": \"test\"}, \"tags\": {\"team\": \"a\"}}}}");

        assertThat(file.stacks())
                .containsExactly(Map.entry(
                        "inbox", new ParameterFile.Entry("inbox-test", Map.of("Stage", "test"), Map.of("team", "a"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'Stage': {}}|`Stage`: expected a string, number, boolean or list, found object",
                "{'Stage': null}|found null",
                "'Stage'|the file: expected an object, found string",
                "[{'Key': 1}]|an item of the list has no ParameterKey",
                "{'stacks': {'a': {'params': {}}}}|has the member `params`, which means nothing there",
                "{'stacks': {'a': 5}}|`stacks.a`: expected an object, found integer",
                "{'Stage': |parameters.json:1",
            })
    void saysWhatIsWrong(String text, String expected) {
        assertThatThrownBy(() -> read(text.replace('\'', '"')))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> ParameterFileReader.read(folder.resolve("none.json")))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("there is no parameter file");
    }

    private ParameterFile read(String text) throws IOException {
        return ParameterFileReader.read(Files.writeString(folder.resolve("parameters.json"), text));
    }
}
