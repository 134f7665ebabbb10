package dev.cfn4j.localcloud.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import dev.cfn4j.localcloud.expectation.Run.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What AWS documents, asked of the local endpoint by the unmodified SDK; and of one that is broken in each point. */
class ExpectationTest {
    private static final Path FOLDER = Path.of("src/test/resources/expectations");
    /** Another endpoint to ask; its figures are printed, nothing is asserted. */
    private static final String OTHER = System.getProperty("expectations.endpoint", "");

    @TempDir
    static Path state;

    @TestFactory
    Stream<DynamicContainer> holdsAndIsNoticedWhenBroken() throws IOException {
        List<Table> tables = Table.readAll(FOLDER);
        List<String> deviations = Files.readAllLines(FOLDER.resolve("deviations.txt"));
        LocalCloud cloud = LocalCloud.start(LocalCloudOptions.in(state));
        Between between = new Between(cloud.endpoint());
        Calls calls = new Calls(between.uri());
        return tables.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.group(),
                        outcomes(table, calls, between).map(outcome -> test(table.group(), outcome, deviations))))
                .onClose(() -> {
                    calls.close();
                    between.close();
                    cloud.close();
                });
    }

    private static Stream<Outcome> outcomes(Table table, Calls calls, Between between) {
        return table.scenarios().stream().flatMap(scenario -> new Run(calls, between).scenario(scenario).stream());
    }

    private static DynamicTest test(String group, Outcome outcome, List<String> deviations) {
        Check check = outcome.check();
        return DynamicTest.dynamicTest(check.says(), () -> {
            if (deviations.contains(group + ": " + check.says())) {
                assertThat(outcome.holds())
                        .as("holds now: take it out of deviations.txt")
                        .isFalse();
                return;
            }
            assertThat(outcome.holds())
                    .as(
                            "%s (%s), %s %s %s in %s",
                            check.says(),
                            check.page(),
                            check.at().text(),
                            check.kind(),
                            check.wanted(),
                            outcome.answer())
                    .isTrue();
            assertThat(outcome.noticed())
                    .as("%s is noticed when broken", check.says())
                    .isTrue();
        });
    }

    @Test
    void asksAtLeastAsMuchAsWasPromised() throws IOException {
        assertThat(Table.readAll(FOLDER).stream()
                        .flatMap(table -> table.scenarios().stream())
                        .mapToInt(scenario -> scenario.checks().size())
                        .sum())
                .isGreaterThanOrEqualTo(190);
    }

    @Test
    void comparesAnotherEndpoint() throws IOException {
        assumeTrue(!OTHER.isEmpty(), "-Dexpectations.endpoint=URL asks another endpoint");
        try (Between between = new Between(URI.create(OTHER));
                Calls calls = new Calls(between.uri())) {
            for (Table table : Table.readAll(FOLDER)) {
                List<Outcome> outcomes = outcomes(table, calls, between).toList();
                long held = outcomes.stream().filter(Outcome::holds).count();
                System.out.printf("%-28s %3d/%d%n", table.group(), held, outcomes.size());
            }
        }
    }
}
