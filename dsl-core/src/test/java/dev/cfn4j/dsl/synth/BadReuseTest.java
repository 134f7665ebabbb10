package dev.cfn4j.dsl.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import example.BrokenParts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input about parts, renames, instances and references: findings with the user's line. */
class BadReuseTest {
    @TempDir
    Path temp;

    @Test
    void reportsClashingIdsOfPartsWithBothPlaces() {
        assertThat(findings(BrokenParts.Clash.class))
                .containsExactly(
                        "example/WorkQueue.java:12: error: the resource `EmailQueue` is defined twice, first at"
                                + " example/BrokenParts.java:13 [InvalidDefinition]");
        assertThat(findings(BrokenParts.ClashOfTwo.class))
                .containsExactly(
                        "example/BrokenParts.java:24: error: the resource `EmailQueueCopy` is defined twice, first at"
                                + " example/BrokenParts.java:22 [InvalidDefinition]");
    }

    @Test
    void reportsAnIdThatGetsTooLong() {
        assertThat(findings(BrokenParts.TooLong.class))
                .singleElement()
                .asString()
                .startsWith("example/BrokenParts.java:32: error: `PPP")
                .endsWith("is not a logical ID for a part: expected 1 to 255 letters and digits (A-Z, a-z, 0-9)"
                        + " [InvalidDefinition]");
    }

    @Test
    void reportsANameWithoutThePrefixOfItsPart() {
        assertThat(findings(BrokenParts.Unprefixed.class))
                .containsExactly(
                        "example/BrokenParts.java:39: error: `Queue` does not begin with the prefix of the part that it is"
                                + " added to: expected `Email…`, as id(\"Queue\") makes it [InvalidDefinition]");
    }

    @Test
    void reportsAnOldIdThatIsStillThere() {
        assertThat(findings(BrokenParts.StillThere.class))
                .containsExactly(
                        "example/BrokenParts.java:47: error: `Inbox` was formerly `OldInbox`, but the template still has a"
                                + " resource of that name (example/BrokenParts.java:46) [InvalidDefinition]");
    }

    @Test
    void reportsAnOldIdWithTwoSuccessors() {
        assertThat(findings(BrokenParts.TwoSuccessors.class))
                .containsExactly(
                        "example/BrokenParts.java:55: error: both `First` (example/BrokenParts.java:54) and `Second` say"
                                + " that they were formerly `Old`: one resource has one successor [InvalidDefinition]");
    }

    @Test
    void reportsAnOldIdThatIsTheNewOne() {
        assertThat(findings(BrokenParts.OwnName.class))
                .containsExactly(
                        "example/BrokenParts.java:62: error: `Inbox` is what the resource is called now: expected an"
                                + " earlier logical ID [InvalidDefinition]");
    }

    private List<String> findings(Class<?>... classes) {
        String[] names = Stream.of(classes).map(Class::getName).toArray(String[]::new);
        String json = Synthesis.synthesize(
                temp.resolve("cfn").toString(), names, getClass().getClassLoader());
        assertThat(temp.resolve("cfn")).doesNotExist();
        return SynthesisResult.fromJson(json).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
