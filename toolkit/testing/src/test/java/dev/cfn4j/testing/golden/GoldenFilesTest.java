package dev.cfn4j.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cfn4j.spec.Catalog;
import dev.cfn4j.testing.TemplateAssertions;
import dev.cfn4j.testing.fixture.InboxStack;
import dev.cfn4j.testing.fixture.SlowStack;
import dev.cfn4j.testing.fixture.TwiceStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs folders of cases by JUnit's launcher; what it says is itself in golden files. */
class GoldenFilesTest {
    private static final GoldenFiles GOLDEN = GoldenFiles.in("src/test/golden/runner");

    @Test
    void passesWhereEverythingIsAsAccepted() {
        GOLDEN.file("accepted.txt").matches(Launch.of("accepted").run());
    }

    @Test
    void showsDifferencesAsLinesAndAsTrees() {
        GOLDEN.file("failing.txt").matches(Launch.of("failing").run());
    }

    @Test
    void namesExpectedFilesThatNothingMakes() {
        GOLDEN.file("stale.txt").matches(Launch.of("stale").run());
    }

    @Test
    void namesInputsWithoutExpectedFile() {
        GOLDEN.file("missing.txt").matches(Launch.of("missing").run());
    }

    @Test
    void namesFilesThatMakeNoCase() {
        GOLDEN.file("mistakes.txt").matches(Launch.of("mistakes").run());
    }

    @Test
    void keepsPositiveAndNegativeCasesApartEvenInAnUpdate() {
        Launch launch = Launch.of("polarity");

        GOLDEN.file("polarity.txt").matches(launch.run("golden.update=true"));

        assertThat(launch.file("positive/twice.findings.txt")).doesNotExist();
        assertThat(launch.file("negative/inbox.template.json")).doesNotExist();
    }

    @Test
    void acceptsWhatIsFoundAndSaysWhatItWrote() {
        Launch launch = Launch.of("failing");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String result;
        try {
            result = launch.run("golden.update=true") + launch.run("golden.update=true");
        } finally {
            System.setOut(before);
        }

        GOLDEN.file("update.txt").matches(printed.toString(StandardCharsets.UTF_8) + result);
        assertThat(launch.run()).doesNotContain("FAILED");
    }

    @Test
    void removesNothingInAnUpdate() {
        Launch launch = Launch.of("stale");

        GOLDEN.file("stale-update.txt").matches(launch.run("golden.update=true"));

        assertThat(launch.file("old.findings.txt")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "positive/inbox | positive/inbox",
                "inbox | positive/inbox",
                "negative/* | negative/broken,negative/late,negative/slow,negative/twice",
                "*o* | negative/broken,negative/slow,positive/inbox,positive/queue",
                "t?ice,delay | delay,negative/twice"
            })
    void runsOnlyWhatIsSelected(String pattern, String names) {
        String expected = "passed " + names.replace(",", "\npassed ") + "\n";

        assertThat(Launch.of("accepted").run("golden.case=" + pattern)).isEqualTo(expected);
    }

    @Test
    void saysThatNothingIsSelected() {
        GOLDEN.file("unmatched.txt").matches(Launch.of("accepted").run("golden.case=inbx"));
    }

    @Test
    void takesLineBreaksOfWindowsForLineBreaks() throws IOException {
        Launch launch = Launch.of("accepted");
        for (String file : List.of("positive/inbox.template.json", "delay.diff.txt")) {
            launch.with(file, Files.readString(launch.file(file)).replace("\n", "\r\n"));
        }

        assertThat(launch.run()).doesNotContain("FAILED");
    }

    @Test
    void failsOnAnExpectedFileThatIsNoText() throws IOException {
        Launch launch = Launch.of("accepted");
        Files.write(launch.file("delay.diff.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(launch.run("golden.case=delay"))
                .contains("target/fixtures/accepted/delay.diff.txt is not UTF-8 text. Save it as UTF-8");
        assertThat(launch.run("golden.case=delay", "golden.update=true")).isEqualTo("passed delay\n");
    }

    @Test
    void failsOnAFolderThatDoesNotExistOrIsEmpty() throws IOException {
        Launch launch = Launch.of("mistakes");
        Files.createDirectories(launch.file("empty"));

        assertThat(launch.below("nowhere").run())
                .contains("mistakes/nowhere does not exist: expected a folder, named from where the module is");
        assertThat(launch.below("empty").run())
                .contains("mistakes/empty has no case: expected at least one input in it");
    }

    @Test
    void runsStacksThatATestMakes() {
        GOLDEN.file("stacks.txt")
                .matches(Launch.of("stacks")
                        .making(golden ->
                                golden.stacks(new InboxStack(), new TwiceStack(), new SlowStack(), new SlowStack()))
                        .run());
    }

    @Test
    void runsTextsThatATestMakes() {
        GOLDEN.file("texts.txt")
                .matches(Launch.of("texts")
                        .making(golden -> golden.texts(".txt", List.of("same", "other", "new"), name -> name + "\r\n"))
                        .run());
    }

    @Test
    void judgesTypesOfTheUsersOwn(@TempDir Path elsewhere) throws IOException {
        String schema = """
                {"typeName": "Acme::Mail::List", "primaryIdentifier": ["/properties/Name"], "additionalProperties": false,
                 "properties": {"Name": {"type": "string"}}}
                """;
        Catalog facts = Catalog.bundled()
                .with(List.of(Catalog.readSchema(Files.writeString(elsewhere.resolve("list.json"), schema))));
        Launch launch = Launch.of("accepted")
                .with("list.yaml", "Resources: {List: {Type: 'Acme::Mail::List', Properties: {Nme: x}}}\n");

        assertThat(launch.run("golden.case=list")).contains("UnknownResourceType");
        assertThat(launch.making(golden -> golden.withCatalog(facts).cases()).run("golden.case=list"))
                .contains("UnknownProperty");
        assertThatCode(() -> TemplateAssertions.assertThatTemplate(launch.file("list.yaml"))
                        .withCatalog(facts)
                        .hasFinding("UnknownProperty"))
                .doesNotThrowAnyException();
    }

    @Test
    void staysInItsFolder() {
        for (String name : List.of("../pom.xml", "/etc/passwd", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GOLDEN.file(name))
                    .withMessageContaining("is not the name of a file in src/test/golden/runner");
        }
    }
}
