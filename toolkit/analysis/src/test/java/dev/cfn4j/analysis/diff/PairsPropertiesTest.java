package dev.cfn4j.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every pair of {@code golden/pairs}, and for the same pair from the new side to the old one. */
class PairsPropertiesTest {
    /** Their changes hide what differs. */
    private static final Set<String> SECRET = Set.of("literal-secret", "parameter-secret");

    @TestFactory
    Stream<DynamicTest> theChangesTurnTheOldIntoTheNew() throws IOException {
        return both().filter(pair -> !SECRET.contains(pair.name()))
                .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> {
                    Node patched = Patch.apply(
                            pair.old().document().root(), pair.diff().changes());
                    StackContent side = StackContent.of(new Document(patched, Locations.NONE));
                    StackContent wanted = StackContent.of(pair.wanted().document());
                    assertThat(TemplateDiff.between(side, wanted, Catalog.bundled())
                                    .changes())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingDiffersFromItself() throws IOException {
        return both().map(pair -> DynamicTest.dynamicTest(
                pair.name(),
                () -> assertThat(TemplateDiff.between(pair.wanted(), pair.wanted(), Catalog.bundled())
                                .isEmpty())
                        .isTrue()));
    }

    private static Stream<Pair> both() throws IOException {
        List<Pair> pairs = Pair.all();
        return Stream.concat(pairs.stream(), pairs.stream().map(Pair::turned));
    }
}
