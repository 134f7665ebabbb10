package dev.cfn4j.dsl.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import example.BrokenLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in what the language says, each a finding at the user's line. */
class BadLanguageTest {
    @TempDir
    Path temp;

    private record Case(Class<?> stack, int line, String message) {}

    private static final List<Case> CASES = List.of(
            new Case(BrokenLanguage.OneOperand.class, 22, "Fn::And takes 2 to 10 conditions, found 1"),
            new Case(BrokenLanguage.ElevenOperands.class, 30, "Fn::Or takes 2 to 10 conditions, found 11: nest them"),
            new Case(
                    BrokenLanguage.DuplicateOutput.class,
                    38,
                    "the output `Url` is defined twice, first at example/BrokenLanguage.java:37"),
            new Case(
                    BrokenLanguage.MissingKey.class,
                    46,
                    "there is no key `Delays` in the row `test` of the mapping `Sizes`: did you mean `Delay`?"),
            new Case(
                    BrokenLanguage.DuplicateRow.class,
                    142,
                    "the row `test` of the mapping `Sizes` is defined twice, first at example/BrokenLanguage.java:142"),
            new Case(
                    BrokenLanguage.ChangedImmutableTag.class,
                    54,
                    "the tag `owner` is immutable and has the value `us`; it cannot become `them`"),
            new Case(
                    BrokenLanguage.SameNameInALoop.class,
                    61,
                    "the resource `Queue` in the loop `Queues` has one name for all items"),
            new Case(
                    BrokenLanguage.UnknownChildParameter.class,
                    68,
                    "there is no parameter `Stag` in the stack class `example.InnerStack`: did you mean `Stage`?"),
            new Case(
                    BrokenLanguage.MissingChildParameter.class,
                    75,
                    "the nested stack `Network` needs a value for the parameter `Zones`"),
            new Case(
                    BrokenLanguage.NotAllowedChildParameter.class,
                    82,
                    "does not allow `live`: expected one of test, prod"),
            new Case(
                    BrokenLanguage.UnknownChildOutput.class,
                    93,
                    "there is no output `Ulr` in the stack class `example.InnerStack`"),
            new Case(BrokenLanguage.TwoVersions.class, 100, "takes a version or a version stage, found both"),
            new Case(BrokenLanguage.ConfigNowhere.class, 107, "names the config `install`, which is not there"),
            new Case(BrokenLanguage.NoDuration.class, 114, "takes a duration such as PT15M or PT1H30M, found `soon`"));

    @TestFactory
    Stream<DynamicTest> reportsAtTheUsersLine() {
        return CASES.stream()
                .map(it -> DynamicTest.dynamicTest(it.stack.getSimpleName(), () -> {
                    List<Finding> findings = findings(it.stack);
                    assertThat(findings).hasSize(1);
                    assertThat(findings.get(0).message()).contains(it.message);
                    assertThat(findings.get(0).location()).hasToString("example/BrokenLanguage.java:" + it.line);
                    assertThat(findings.get(0).rule()).isEqualTo("InvalidDefinition");
                }));
    }

    @Test
    void seesThroughLoopsWhatLeadsToNothing() {
        assertThat(findings(BrokenLanguage.ReferenceInALoop.class))
                .extracting(finding -> finding.rule() + " " + finding.location())
                .containsExactly(
                        "ReferenceToNothing example/BrokenLanguage.java:124",
                        "ReferenceToNothing example/BrokenLanguage.java:127");
    }

    @Test
    void findsKeysThatAreNotThereInFunctionsToo() {
        assertThat(findings(BrokenLanguage.MissingKeyByName.class))
                .extracting(Finding::toString)
                .containsExactly(
                        "example/BrokenLanguage.java:135: error: there is no key `Delays` in the row `test` of the"
                                + " mapping `Sizes` [MissingMappingKey] Did you mean `Delay`?");
    }

    private List<Finding> findings(Class<?> stack) {
        return SynthesisResult.fromJson(Synthesis.synthesize(
                        temp.resolve("cfn").toString(),
                        new String[] {stack.getName()},
                        getClass().getClassLoader()))
                .findings();
    }
}
