package dev.cfn4j.samples.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCatalogueTest {
    private static final String HEADING = "id,artifact,memory_mb,max_concurrency,latency_ms,owner\n";
    private static final String GOOD = "spam,spam/1/model.tar.gz,1024,5,400,quality\n";

    private static ModelCatalogue parse(String text) {
        return ModelCatalogue.of(Table.parse("m.csv", text));
    }

    @Test
    void bundledCatalogueHasTwentyModels() {
        assertThat(Stacks.models()).hasSize(20);
    }

    @Test
    void readsEveryColumn() {
        assertThat(parse(HEADING + GOOD).models())
                .containsExactly(new CatalogueModel("spam", "spam/1/model.tar.gz", 1024, 5, 400, "quality"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spam,spam/1/model.tar.gz,1000,5,400,quality      | spam: memory_mb is `1000`, expected one of [1024, 2048, 3072, 4096, 5120, 6144]
            spam,spam/1/model.tar.gz,lots,5,400,quality      | spam: memory_mb is `lots`, expected one of [1024, 2048, 3072, 4096, 5120, 6144]
            spam,spam/1/model.tar.gz,1024,0,400,quality      | spam: max_concurrency is `0`, expected 1 to 200
            spam,spam/1/model.tar.gz,1024,201,400,quality    | spam: max_concurrency is `201`, expected 1 to 200
            spam,spam/1/model.tar.gz,1024,5,60001,quality    | spam: latency_ms is `60001`, expected 1 to 60000
            spam,spam/1/model.tar.gz,1024,5,400,             | spam: owner is ``, expected a team in lower case
            spam,spam/1/model.zip,1024,5,400,quality         | spam: artifact is `spam/1/model.zip`, expected spam/<version>/<file>.tar.gz
            spam,ham/1/model.tar.gz,1024,5,400,quality       | spam: artifact is `ham/1/model.tar.gz`, expected spam/<version>/<file>.tar.gz
            Spam_1,Spam_1/1/model.tar.gz,1024,5,400,quality  | Spam_1: id is `Spam_1`, expected lower-case words
            spam,spam/1/model.tar.gz,1024,5,400              | spam: owner is ``, expected a team in lower case
            """)
    void refusesAModelByItsIdAndColumn(String line, String message) {
        assertThatThrownBy(() -> parse(HEADING + line + "\n"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("m.csv")
                .hasMessageContaining(message);
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThatThrownBy(() -> parse(HEADING + GOOD + "ham,ham/1/model.tar.gz,1,999,400,quality\n"))
                .hasMessageContaining("m.csv has a mistake; nothing was made of it:")
                .hasMessageContaining("ham: memory_mb is `1`")
                .hasMessageContaining("ham: max_concurrency is `999`");
    }

    @Test
    void refusesAModelThatIsThereTwice() {
        assertThatThrownBy(() -> parse(HEADING + GOOD + "spam,spam/2/model.tar.gz,1024,5,400,quality\n"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("m.csv")
                .hasMessageContaining("spam");
    }

    @Test
    void refusesANameThatNoEndpointCanHave() {
        String id = "a".repeat(50);
        assertThatThrownBy(() -> parse(HEADING + id + "," + id + "/1/m.tar.gz,1024,5,400,quality\n"))
                .hasMessageContaining(id + ": id is `" + id + "`, expected at most 49 characters");
    }

    @Test
    void refusesAWrongHeading() {
        assertThatThrownBy(() -> parse("id,artefact\nspam,spam/1/model.tar.gz\n"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("m.csv has no column `artifact`; did you mean `artefact`?");
    }

    @Test
    void refusesACatalogueWithoutModels() {
        assertThatThrownBy(() -> parse(HEADING)).hasMessageContaining("no model; expected at least one");
    }
}
