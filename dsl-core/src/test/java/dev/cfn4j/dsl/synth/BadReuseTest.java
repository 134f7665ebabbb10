package dev.cfn4j.dsl.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import example.BrokenParts;
import example.BrokenReferences;
import example.NetworkStack;
import example.Regions;
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

    @Test
    void reportsAnOutputThatIsNotThere() {
        assertThat(findings(BrokenReferences.Missing.class))
                .containsExactly(
                        "example/BrokenReferences.java:16: error: the stack `network` has no output `VpcID`; did you mean"
                                + " `VpcId`? [InvalidDefinition]");
        assertThat(findings(BrokenReferences.MissingForParameter.class, NetworkStack.class))
                .containsExactly(
                        "example/BrokenReferences.java:24: error: the stack `network` has no output `Firewall`; it has"
                                + " VpcId, Zones, Gateway, Routes [InvalidDefinition]");
    }

    @Test
    void reportsAnImportOfWhatIsNotExported() {
        assertThat(findings(BrokenReferences.NotExported.class))
                .containsExactly(
                        "example/BrokenReferences.java:31: error: the output `network.Zones` is not exported: add .export() to"
                                + " it, or take it as a parameter, which needs no export, with parameter(\"…\", …)"
                                + " [InvalidDefinition]");
    }

    @Test
    void reportsAnImportUnderANameThatOnlyTheExporterKnows() {
        assertThat(findings(BrokenReferences.UsesOddExport.class))
                .singleElement()
                .asString()
                .startsWith(
                        "example/BrokenReferences.java:50: error: the name under which `odd-export.Url` is exported depends on"
                                + " more than its stack's name");
    }

    @Test
    void reportsAnImportFromTheStackItself() {
        assertThat(findings(BrokenReferences.Itself.class))
                .containsExactly(
                        "example/BrokenReferences.java:58: error: `itself.Url` is an output of this stack itself: use the value"
                                + " that it has [InvalidDefinition]");
    }

    @Test
    void reportsAnImportThatDoesNotReach() {
        assertThat(findings(BrokenReferences.OtherRegion.class))
                .containsExactly(
                        "example/BrokenReferences.java:112: error: `network-eu-west-1.VpcId` is in another region or account,"
                                + " where an import does not reach: take it as a parameter with parameter(\"…\", …)"
                                + " [InvalidDefinition]");
    }

    @Test
    void reportsStacksThatReferToEachOtherWithTheirLines() {
        assertThat(findings(BrokenReferences.Hen.class, BrokenReferences.Egg.class))
                .containsExactly("example/BrokenReferences.java:66: error: stacks wait for each other: egg"
                        + " (example/BrokenReferences.java:75) → hen (example/BrokenReferences.java:66) → egg"
                        + " [CircularStackDependency] Move what both need into a third stack.");
    }

    @Test
    void reportsStacksThatAskForEachOtherWhileTheyAreMade() {
        assertThat(findings(BrokenReferences.HenMade.class))
                .containsExactly(
                        "example/BrokenReferences.java:87: error: stacks ask for each other while they are made: HenMade,"
                                + " EggMade; ask in define() instead [InvalidDefinition]");
    }

    @Test
    void reportsAnExportNameThatIsUsedTwiceWithBothLines() {
        assertThat(findings(BrokenReferences.FirstExport.class, BrokenReferences.SecondExport.class))
                .containsExactly(
                        "example/BrokenReferences.java:103: error: the export name `inbox-url` is used twice in this project,"
                                + " first by the output `Url` of `first-export` at example/BrokenReferences.java:96"
                                + " [DuplicateExportName] Names of exports are unique in a region: .export() puts the stack's name"
                                + " before them.");
    }

    @Test
    void reportsTwoInstancesOfOneNameWithBothLines() {
        assertThat(findings(BrokenReferences.Twins.class))
                .containsExactly("example/BrokenReferences.java:120: error: `network-eu-west-1` is the name of both"
                        + " example.NetworkStack (example/BrokenReferences.java:119) and example.NetworkStack"
                        + " [DuplicateStackName] Give each instance something of its own: super(…) with what tells it from the"
                        + " others.");
    }

    @Test
    void reportsAReferenceToOneOfSeveralInstances() {
        assertThat(findings(Regions.class, BrokenReferences.WhichOne.class))
                .containsExactly("example/BrokenReferences.java:128: error: there are 2 stacks of example.NetworkStack:"
                        + " network-eu-west-1, network-us-east-1; expected one. Pass the one that is meant to the constructor."
                        + " [InvalidDefinition]");
    }

    @Test
    void reportsARegionThatIsNone() {
        assertThat(findings(BrokenReferences.NoRegion.class))
                .containsExactly(
                        "example/BrokenReferences.java:135: error: `Frankfurt` is not an AWS region: expected a name like"
                                + " eu-west-1 [InvalidDefinition]");
    }

    @Test
    void reportsAStackThatCannotBeDefinedAndWhoeverUsesIt() {
        assertThat(findings(BrokenReferences.UsesBroken.class))
                .containsExactly(
                        "example/BrokenReferences.java:142: error: `throws.Url` cannot be had, because the stack has a mistake: no"
                                + " catalogue [InvalidDefinition]",
                        "example/BrokenStacks.java:15: error: `example.BrokenStacks$Throws` threw java.lang.IllegalStateException: no"
                                + " catalogue [StackClassThrows]");
    }

    @Test
    void reportsAClassThatNoProviderLists() {
        assertThat(findings(BrokenReferences.Unlisted.class))
                .containsExactly(
                        "error: `example.BrokenReferences$Unlisted` has no public constructor without parameters, and no"
                                + " provider lists stacks of it [NoPublicConstructor]");
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
