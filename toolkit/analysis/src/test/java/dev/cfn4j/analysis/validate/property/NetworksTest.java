package dev.cfn4j.analysis.validate.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::/32", "::/0", "::1/128", "fe80::1:2/64", "1:2:3:4:5:6:7:8/128"})
    void readsIpv6(String text) {
        assertThat(Networks.isIpv6(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0",
                "10.0.0/8",
                "10.0.0.0/33",
                "10.0.0.300/16",
                "10.0.0.0/",
                "/8",
                "",
                "a.b.c.d/8",
                "1::2::3/64",
                "1:2:3:4:5:6:7/64",
                "1:2:3:4:5:6:7:8:9/64",
                "::1/129",
                "12345::/16",
                "10.0.0.0/-1",
                "10.0.0.0/8/8"
            })
    void refusesEverythingElse(String text) {
        assertThat(Networks.parse(text)).isEmpty();
    }
}
