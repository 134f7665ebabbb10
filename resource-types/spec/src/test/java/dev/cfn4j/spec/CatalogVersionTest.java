package dev.cfn4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogVersionTest {
    @Test
    void isOrderedByItsNumbers() {
        assertThat(isNewer("1.100.0-0.1.216", "1.58.0-0.1.216")).isTrue();
        assertThat(isNewer("1.58.0-0.1.216", "1.100.0-0.1.216")).isFalse();
        assertThat(isNewer("1.58.0-0.1.217", "1.58.0-0.1.216")).isTrue();
        assertThat(isNewer("1.58.0-0.1.216.1", "1.58.0-0.1.216")).isTrue();
        assertThat(isNewer("1.58.0-0.1.216", "1.58.0-0.1.216")).isFalse();
        assertThat(isNewer("unknown", "1.58.0")).isFalse();
    }

    private static boolean isNewer(String one, String other) {
        return new CatalogVersion(one).isNewerThan(new CatalogVersion(other));
    }
}
