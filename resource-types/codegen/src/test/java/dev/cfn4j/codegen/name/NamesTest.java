package dev.cfn4j.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void methodsAvoidKeywordsReservedAndTakenNames() {
        Names names = Names.ofMethods(Set.of("ref"));

        assertThat(names.take("default")).isEqualTo("default_");
        assertThat(names.take("ref")).isEqualTo("ref_");
        assertThat(names.take("arn")).isEqualTo("arn");
        assertThat(names.take("arn")).isEqualTo("arn_");
        assertThat(names.take("arn")).isEqualTo("arn__");
        assertThat(names.isFree("Arn")).isTrue();
    }

    @Test
    void typesDifferEvenWhereFilesIgnoreCase() {
        Names names = Names.ofTypes();

        assertThat(names.take("Widget")).isEqualTo("Widget");
        assertThat(names.take("widget")).isEqualTo("widget2");
        assertThat(names.take("WIDGET")).isEqualTo("WIDGET3");
    }

    @Test
    void constantsAreNumbered() {
        Names names = Names.ofConstants();

        assertThat(names.take("GLACIER")).isEqualTo("GLACIER");
        assertThat(names.take("GLACIER")).isEqualTo("GLACIER_2");
    }
}
