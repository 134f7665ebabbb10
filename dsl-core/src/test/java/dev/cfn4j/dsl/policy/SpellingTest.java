package dev.cfn4j.dsl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellingTest {
    @Property(tries = 2_000)
    void agreesWithTheRegularExpressionsOfTheForms(@ForAll("texts") String text) {
        assertThat(Spelling.isAction(text)).isEqualTo(text.matches("\\*|[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+"));
        assertThat(Spelling.isResource(text)).isEqualTo(text.matches("(?s)\\*|arn:.*|execute-api:.*|\\$\\{.*"));
        assertThat(Spelling.isService(text)).isEqualTo(text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "Z", "9", "-", ".", ":", "*", "?", "arn:", "s3", "execute-api:", "${", "\n", "é", "")
                .list()
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }
}
