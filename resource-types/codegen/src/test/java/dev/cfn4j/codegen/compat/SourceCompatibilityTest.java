package dev.cfn4j.codegen.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.importer.Retention;
import dev.cfn4j.spec.importer.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AWS removes and retypes; what a user wrote before still compiles, for a year. */
class SourceCompatibilityTest {
    @TempDir
    static Path folder;

    private static Path user = Path.of("");
    private static GeneratedTypes before = new GeneratedTypes(user);
    private static GeneratedTypes carried = before;
    private static GeneratedTypes broken = before;

    @BeforeAll
    static void generate() throws IOException {
        try (InputStream source =
                Objects.requireNonNull(SourceCompatibilityTest.class.getResourceAsStream("UserStack.java.txt"))) {
            user = folder.resolve("UserStack.java");
            Files.copy(source, user);
        }
        Snapshot old = ChangedFacts.before();
        Snapshot now = ChangedFacts.after("2026-12-01");
        before = GeneratedTypes.of(old.types().values(), folder.resolve("before"), false);
        carried = GeneratedTypes.of(Retention.carry(old, now).types().values(), folder.resolve("carried"), true);
        broken = GeneratedTypes.of(now.types().values(), folder.resolve("broken"), false);
    }

    @Test
    void sourceThatCompiledStillCompiles() {
        assertThat(before.compileUser(user)).isEmpty();
        assertThat(carried.compileUser(user)).isEmpty();
    }

    @Test
    void withoutRetentionItWouldNot() {
        assertThat(broken.compileUser(user)).contains("Topic", "delaySeconds", "VersioningConfiguration");
    }

    @Test
    void japicmpFindsNothingThatBreaks() {
        assertThat(ApiComparison.of(before.jar(), carried.jar()).breaking()).isEmpty();
    }

    @Test
    void japicmpFindsWhatBreaksWithoutRetention() {
        assertThat(ApiComparison.of(before.jar(), broken.jar()).breaking())
                .contains(
                        "dev.cfn4j.types.sns.Topic CLASS_REMOVED",
                        "dev.cfn4j.types.sqs.Queue#delaySeconds METHOD_REMOVED",
                        "dev.cfn4j.types.sqs.Queue#queueName METHOD_REMOVED",
                        "dev.cfn4j.types.s3.Bucket$MetricsConfiguration CLASS_REMOVED",
                        "dev.cfn4j.types.s3.Bucket$AccessControl#BUCKET_OWNER_READ FIELD_REMOVED");
    }

    @Test
    void afterAYearItIsGone() {
        Snapshot carriedOnce = Retention.carry(ChangedFacts.before(), ChangedFacts.after("2026-12-01"));

        Snapshot almost = Retention.carry(carriedOnce, ChangedFacts.after("2027-11-30"));
        assertThat(almost.types()).isEqualTo(carriedOnce.types());

        Snapshot later = Retention.carry(carriedOnce, ChangedFacts.after("2027-12-01"));
        assertThat(later.types()).isEqualTo(ChangedFacts.after("2027-12-01").types());
    }

    @Test
    void whatWasCarriedIsWrittenAndReadAgain() {
        Snapshot carriedOnce = Retention.carry(ChangedFacts.before(), ChangedFacts.after("2026-12-01"));
        Path snapshot = folder.resolve("snapshot");
        carriedOnce.files().forEach((name, content) -> write(snapshot.resolve(name), content));

        assertThat(Snapshot.read(snapshot).types()).isEqualTo(carriedOnce.types());
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
