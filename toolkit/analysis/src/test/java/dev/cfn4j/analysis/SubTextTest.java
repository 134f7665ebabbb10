package dev.cfn4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.SubText;
import dev.cfn4j.analysis.template.SubText.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SubTextTest {
    @Test
    void tellsVariablesFromLiterals() {
        assertThat(SubText.of("a-${ Name }-${!Literal}${A.Arn}$}").parts())
                .containsExactly(
                        new Part("a-", false),
                        new Part("Name", true),
                        new Part("-${Literal}", false),
                        new Part("A.Arn", true),
                        new Part("$}", false));
        assertThat(SubText.of("${").variables()).isEmpty();
        assertThat(SubText.of("").parts()).isEmpty();
    }

    /** Any text whatever is taken apart, and put together again is the text, but for what means something. */
    @Property(tries = 1_000)
    void losesNothing(@ForAll("texts") String text) {
        String together = SubText.of(text).parts().stream()
                .map(part -> part.isVariable() ? "${" + part.text() + "}" : part.text())
                .collect(Collectors.joining());

        assertThat(plain(together)).isEqualTo(plain(text));
    }

    /** What is made of parts is taken apart into them. */
    @Property(tries = 1_000)
    void findsEveryVariable(@ForAll("names") List<String> names) {
        String text = names.stream().map(name -> "x${" + name + "}").collect(Collectors.joining("-"));

        assertThat(SubText.of(text).variables())
                .containsExactlyElementsOf(names.stream().distinct().toList());
    }

    private static String plain(String text) {
        return text.replace("!", "").replace(" ", "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("$", "{", "}", "!", "a", " ", ".", "${", "${!", "AWS::Region", "💥")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("A", "B.Arn", "AWS::Region", "Nested.Outputs.X")
                .list()
                .ofMaxSize(6);
    }
}
