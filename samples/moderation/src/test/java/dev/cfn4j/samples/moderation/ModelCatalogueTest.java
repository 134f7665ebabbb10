package dev.cfn4j.samples.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCatalogueTest {
    private static final String HEADING = "id,artifact,memory_mb,max_concurrency,latency_ms,owner\n";
    private static final String GOOD = "spam,spam/1/model.tar.gz,1024,5,400,quality\n";

    @Test
    void bundledCatalogueHasTwentyModels() {
        assertThat(ModelCatalogue.bundled().models()).hasSize(20);
    }

    @Test
    void readsEveryColumn() {
        assertThat(ModelCatalogue.parse("m.csv", "# models\n\n" + HEADING + GOOD)
                        .models())
                .containsExactly(new CatalogueModel("spam", "spam/1/model.tar.gz", 1024, 5, 400, "quality"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spam,spam/1/model.tar.gz,1000,5,400,quality      | m.csv:3: memory_mb is `1000`, expected one of [1024, 2048, 3072, 4096, 5120, 6144]
            spam,spam/1/model.tar.gz,lots,5,400,quality      | m.csv:3: memory_mb is `lots`, expected one of [1024, 2048, 3072, 4096, 5120, 6144]
            spam,spam/1/model.tar.gz,1024,0,400,quality      | m.csv:3: max_concurrency is `0`, expected 1 to 200
            spam,spam/1/model.tar.gz,1024,201,400,quality    | m.csv:3: max_concurrency is `201`, expected 1 to 200
            spam,spam/1/model.tar.gz,1024,5,60001,quality    | m.csv:3: latency_ms is `60001`, expected 1 to 60000
            spam,spam/1/model.tar.gz,1024,5,400,             | m.csv:3: owner is ``, expected a team in lower case
            spam,spam/1/model.zip,1024,5,400,quality         | m.csv:3: artifact is `spam/1/model.zip`, expected `spam/<version>/<file>.tar.gz`
            spam,ham/1/model.tar.gz,1024,5,400,quality       | m.csv:3: artifact is `ham/1/model.tar.gz`, expected `spam/<version>/<file>.tar.gz`
            Spam_1,Spam_1/1/model.tar.gz,1024,5,400,quality  | m.csv:3: id is `Spam_1`, expected lower-case words
            spam,spam/1/model.tar.gz,1024,5,400              | m.csv:3: found 5 cells, expected 6: id,artifact,
            """)
    void refusesALineByFileAndNumber(String line, String message) {
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", "# models\n" + HEADING + line))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tellsAllMistakesAtOnce() {
        String text = HEADING + GOOD
                + "spam,spam/2/model.tar.gz,1024,5,400,quality\nham,ham/1/model.tar.gz,1,999,400,quality\n";
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", text))
                .hasMessageContaining("m.csv has 3 mistakes")
                .hasMessageContaining("m.csv:3: the model `spam` is the same as, or reads like, the one at m.csv:2")
                .hasMessageContaining("m.csv:4: memory_mb is `1`")
                .hasMessageContaining("m.csv:4: max_concurrency is `999`");
    }

    @Test
    void refusesTwoModelsOfOneLogicalId() {
        String text = HEADING + "a-1b,a-1b/1/m.tar.gz,1024,5,400,quality\na1b,a1b/1/m.tar.gz,1024,5,400,quality\n";
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", text)).hasMessageContaining("m.csv:3: the model `a1b`");
    }

    @Test
    void refusesANameThatNoEndpointCanHave() {
        String id = "a".repeat(50);
        String text = HEADING + id + "," + id + "/1/m.tar.gz,1024,5,400,quality\n";
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", text))
                .hasMessageContaining("m.csv:2: id `" + id + "` has 50 characters, expected at most 49");
    }

    @Test
    void refusesAWrongHeading() {
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", "id,artifact\n" + GOOD))
                .hasMessageContaining("m.csv:1: the heading is `id,artifact`, expected `id,artifact,memory_mb");
    }

    @Test
    void refusesACatalogueWithoutModels() {
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", HEADING)).hasMessageContaining("m.csv: no model found");
        assertThatThrownBy(() -> ModelCatalogue.parse("m.csv", "")).hasMessageContaining("m.csv: no model found");
    }
}
