package dev.cfn4j.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {
    @ParameterizedTest
    @CsvSource({
        "rules, rule",
        "lifecyclePolicies, lifecyclePolicy",
        "ipAddresses, ipAddress",
        "matches, match",
        "prefixes, prefix",
        "aliases, alias",
        "statuses, status",
        "responses, response",
        "environmentVariables, environmentVariable",
        "arns, arn",
        "targetARNs, targetARN",
        "analyses, analysis",
        "cookies, cookie",
    })
    void pluralsLoseTheirEnding(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"keySchema", "status", "access", "timeSeries", "analysis", "metadata", "dns", "tls"})
    void othersStay(String name) {
        assertThat(Singular.of(name)).isEqualTo(name);
    }
}
