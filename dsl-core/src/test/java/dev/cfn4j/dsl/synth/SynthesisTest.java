package dev.cfn4j.dsl.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.node.NodePath;
import example.BrokenStacks;
import example.InboxStack;
import example.ReaderStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisTest {
    @TempDir
    Path temp;

    @Test
    void writesTemplatesManifestAndLocations() throws IOException {
        assertThat(synthesize(ReaderStack.class, InboxStack.class).findings()).isEmpty();

        Path directory = temp.resolve("cfn");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "manifest.json",
                            "inbox.template.json",
                            "inbox.locations.json",
                            "reader.template.json",
                            "reader.locations.json");
        }
        Manifest manifest = ManifestJson.read(directory);
        assertThat(manifest.stacks()).extracting(Manifest.StackEntry::name).containsExactly("inbox", "reader");
        assertThat(manifest.stacks().get(0).tags()).containsEntry("team", "notifications");
        assertThat(manifest.stacks().get(0).parameters())
                .containsExactly(new Manifest.ParameterEntry("Stage", "String", "test", false, false, false, null));
        assertThat(manifest.stacks().get(1).dependencies()).containsExactly("inbox");
        assertThat(manifest.catalogVersion()).isNull();
    }

    @Test
    void recordsTheLineOfEveryCall() {
        synthesize(InboxStack.class);
        Locations locations = LocationsJson.read(temp.resolve("cfn/inbox.locations.json"));
        assertThat(locations.find(NodePath.of("Resources", "DeadLetters")).orElseThrow())
                .hasToString("example/InboxStack.java:12");
        assertThat(locations
                        .find(NodePath.of("Resources", "Inbox", "Properties", "DelaySeconds"))
                        .orElseThrow())
                .hasToString("example/InboxStack.java:15");
        assertThat(locations
                        .find(NodePath.of("Resources", "Inbox", "Properties", "RedrivePolicy", "maxReceiveCount"))
                        .orElseThrow())
                .hasToString("example/InboxStack.java:16");
        assertThat(locations
                        .find(NodePath.of("Outputs", "InboxUrl", "Export", "Name"))
                        .orElseThrow())
                .hasToString("example/InboxStack.java:17");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        synthesize(InboxStack.class);
        byte[] first = Files.readAllBytes(temp.resolve("cfn/inbox.template.json"));
        synthesize(InboxStack.class);
        assertThat(Files.readAllBytes(temp.resolve("cfn/inbox.template.json"))).isEqualTo(first);
    }

    @Test
    void reportsWhatAStackClassThrowsAtItsLine() {
        SynthesisResult result = synthesize(BrokenStacks.Throws.class);
        assertThat(only(result))
                .hasToString("example/BrokenStacks.java:15: error: `example.BrokenStacks$Throws` threw"
                        + " java.lang.IllegalStateException: no catalogue [StackClassThrows]");
        assertThat(result.trace()).contains("IllegalStateException");
    }

    @Test
    void reportsAnInitialiserThatFailsAtItsLine() {
        assertThat(only(synthesize(BrokenStacks.InitFails.class)).location())
                .hasToString("example/BrokenStacks.java:61");
    }

    @Test
    void reportsADuplicateLogicalIdWithBothPlaces() {
        Finding finding = only(synthesize(BrokenStacks.Duplicate.class));
        assertThat(finding.location()).hasToString("example/BrokenStacks.java:23");
        assertThat(finding.message())
                .isEqualTo("the resource `Inbox` is defined twice, first at example/BrokenStacks.java:22");
    }

    @Test
    void reportsEveryReferenceToNothingAtItsLine() {
        assertThat(synthesize(BrokenStacks.Dangling.class).findings().stream().map(Finding::toString))
                .containsExactly(
                        "example/BrokenStacks.java:31: error: `Forgotten`, whose attribute `Arn` is asked for, is not a resource of"
                                + " this template [ReferenceToNothing] Define it, or add(…) it to the stack.",
                        "example/BrokenStacks.java:32: error: `Inbux` is neither a resource nor a parameter of this template"
                                + " [ReferenceToNothing] Did you mean `Inbox`?");
    }

    @Test
    void reportsAClassWithoutPublicConstructorAndOneThatIsMissing() {
        assertThat(only(synthesize(BrokenStacks.NoConstructor.class)).rule()).isEqualTo("NoPublicConstructor");
        assertThat(only(run("example.Nowhere")).rule()).isEqualTo("StackClassNotFound");
        assertThat(only(run("java.lang.String")).rule()).isEqualTo("NotAStackClass");
    }

    @Test
    void reportsStacksThatWaitForEachOther() {
        assertThat(only(synthesize(BrokenStacks.Circular.class, BrokenStacks.Other.class))
                        .message())
                .isEqualTo("stacks wait for each other: circular (example/BrokenStacks.java:40) → other"
                        + " (example/BrokenStacks.java:48) → circular");
    }

    @Test
    void leavesWhatWasThereWhenAStackFails() throws IOException {
        synthesize(InboxStack.class);
        byte[] before = Files.readAllBytes(temp.resolve("cfn/manifest.json"));
        synthesize(InboxStack.class, BrokenStacks.Throws.class);
        assertThat(Files.readAllBytes(temp.resolve("cfn/manifest.json"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("cfn"));
        }
    }

    @Test
    void doesNotReplaceADirectoryThatIsNotItsOwn() throws IOException {
        Files.createDirectories(temp.resolve("cfn"));
        Files.writeString(temp.resolve("cfn/thesis.txt"), "years of work");
        assertThat(only(synthesize(InboxStack.class)).rule()).isEqualTo("CannotWrite");
        assertThat(temp.resolve("cfn/thesis.txt")).hasContent("years of work");
    }

    @Test
    void expandsOneClassToText() {
        String json =
                Synthesis.expand(InboxStack.class.getName(), true, getClass().getClassLoader());
        String template = SynthesisResult.fromJson(json).template();
        assertThat(JsonDocuments.parse("template", template)
                        .find("Resources")
                        .orElseThrow()
                        .membersOrNone())
                .containsOnlyKeys("DeadLetters", "Inbox");
        assertThat(template).endsWith("}\n").contains("\"Fn::If\": [\n");
    }

    private static Finding only(SynthesisResult result) {
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0);
    }

    private SynthesisResult synthesize(Class<?>... classes) {
        return run(Stream.of(classes).map(Class::getName).toArray(String[]::new));
    }

    private SynthesisResult run(String... classNames) {
        return SynthesisResult.fromJson(Synthesis.synthesize(
                temp.resolve("cfn").toString(), classNames, getClass().getClassLoader()));
    }
}
