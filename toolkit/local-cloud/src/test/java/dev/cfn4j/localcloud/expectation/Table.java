package dev.cfn4j.localcloud.expectation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One group of the table: a YAML file.
 *
 * @param group its name
 * @param scenarios what is done and expected, each by itself
 */
record Table(String group, List<Scenario> scenarios) {
    /** Steps with a state in common. */
    record Scenario(List<Step> steps) {
        List<Check> checks() {
            return steps.stream().flatMap(step -> step.checks().stream()).toList();
        }
    }

    /**
     * One call, or waiting by a call.
     *
     * @param call the operation, before it the service and a colon where it is not CloudFormation
     * @param arguments its arguments
     * @param as the name by which later steps refer to its answer
     * @param checks what is expected of its answer
     * @param until what is waited for instead
     */
    record Step(
            String call,
            Map<String, Object> arguments,
            Optional<String> as,
            List<Check> checks,
            Optional<Check> until) {}

    static List<Table> readAll(java.nio.file.Path folder) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Table::read)
                    .toList();
        }
    }

    private static Table read(java.nio.file.Path file) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(500).build();
        try (var in = Files.newInputStream(file)) {
            Map<?, ?> table = (Map<?, ?>) Objects.requireNonNull(new Load(settings).loadFromInputStream(in));
            String page = Check.text(table.get("page"));
            return new Table(
                    Check.text(table.get("group")),
                    rows(table.get("scenarios")).stream()
                            .map(scenario -> new Scenario(rows(scenario.get("steps")).stream()
                                    .map(step -> step(step, page))
                                    .toList()))
                            .toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static Step step(Map<?, ?> step, String page) {
        if (step.get("until") instanceof Map<?, ?> until) {
            Check check = new Check(
                    "", page, Path.of(Check.text(until.get("at"))), "matches", Check.text(until.get("matches")));
            return new Step(
                    Check.text(until.get("call")), arguments(until), Optional.empty(), List.of(), Optional.of(check));
        }
        List<Check> checks = rows(step.get("expect")).stream()
                .map(row -> Check.of(row, page))
                .toList();
        Optional<String> as = Optional.ofNullable(step.get("as")).map(Object::toString);
        return new Step(Check.text(step.get("call")), arguments(step), as, checks, Optional.empty());
    }

    private static Map<String, Object> arguments(Map<?, ?> step) {
        Map<String, Object> result = new java.util.LinkedHashMap<>();
        if (step.get("with") instanceof Map<?, ?> arguments) {
            arguments.forEach((name, value) -> result.put(name.toString(), value));
        }
        return result;
    }

    private static List<Map<?, ?>> rows(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> items
                ? items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }
}
