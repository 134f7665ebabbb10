package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.diff.Pair;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code golden/pairs} has an old and a new side; {@code diff.txt} is what a user sees. */
class PairsTest {
    @TestFactory
    Stream<DynamicTest> showsWhatIsExpected() throws IOException {
        return Pair.all().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.name(), () -> Golden.check("pairs/" + pair.name() + "/diff.txt", text(pair))));
    }

    private static String text(Pair pair) {
        String text = new DiffText(Palette.PLAIN).of(pair.diff());
        return text.isEmpty() ? "no differences\n" : text;
    }

    @Test
    void coloursChangeNothingButColours() throws IOException {
        for (Pair pair : Pair.all()) {
            String coloured = new DiffText(Palette.ANSI).of(pair.diff());
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .isEqualTo(new DiffText(Palette.PLAIN).of(pair.diff()));
        }
    }

    @Test
    void thereAreFortyPairs() throws IOException {
        assertThat(Pair.all()).hasSizeGreaterThanOrEqualTo(40);
    }
}
