package dev.cfn4j.analysis.validate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.JsonDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Small sets of conditions, judged by the engine and by trying all values of all parameters. */
class ConditionsPropertiesTest {
    /** C is any text, of which {@code other} stands for all that no condition names. */
    private static final Map<String, List<String>> PARAMETERS =
            Map.of("A", List.of("1", "2"), "B", List.of("1", "2", "3"), "C", List.of("1", "2", "3", "4", "other"));

    private static final int CONDITIONS = 5;

    @Property(tries = 500)
    void agreesWithTryingAllValues(@ForAll long seed) {
        Case some = new Case(seed, false);
        assertThat(some.isPossible()).as(some.toString()).isEqualTo(some.isFoundByTrying());
    }

    @Property(tries = 500)
    void rulesOutNothingThatCanBeWhereParametersAreCompared(@ForAll long seed) {
        Case some = new Case(seed, true);
        if (some.isFoundByTrying()) {
            assertThat(some.isPossible()).as(some.toString()).isTrue();
        }
    }

    /** Some conditions, and what three of them are wanted to be. */
    private static final class Case {
        private final Random random;
        private final boolean comparesParameters;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Boolean> wanted = new LinkedHashMap<>();
        private final TemplateModel template;

        Case(long seed, boolean comparesParameters) {
            this.random = new Random(seed);
            this.comparesParameters = comparesParameters;
            for (int i = 0; i < CONDITIONS; i++) {
                conditions.add("\"C%d\": %s".formatted(i, condition(i, 0)));
            }
            for (int i = 0; i < 3; i++) {
                wanted.put("C" + random.nextInt(CONDITIONS), random.nextBoolean());
            }
            this.template = TemplateModel.of(JsonDocuments.parse("test", """
                    {"Parameters": {"A": {"Type": "String", "AllowedValues": ["1", "2"]},
                                    "B": {"Type": "Number", "AllowedValues": [1, 2, "3"]},
                                    "C": {"Type": "String"}},
                     "Mappings": {"M": {"1": {"k": "2"}, "2": {"k": "1"}, "3": {"k": "1"}}},
                     "Conditions": {%s}}""".formatted(String.join(", ", conditions))));
        }

        boolean isPossible() {
            Optional<Scenario> scenario = Optional.of(Conditions.of(template).anywhere());
            for (Map.Entry<String, Boolean> entry : wanted.entrySet()) {
                scenario = scenario.flatMap(it -> it.with(entry.getKey(), entry.getValue()));
            }
            return scenario.isPresent();
        }

        boolean isFoundByTrying() {
            return PARAMETERS.get("A").stream()
                    .anyMatch(a -> PARAMETERS.get("B").stream()
                            .anyMatch(b -> PARAMETERS.get("C").stream()
                                    .anyMatch(c -> isRight(Map.of("A", a, "B", b, "C", c)))));
        }

        private boolean isRight(Map<String, String> values) {
            Evaluation evaluation = new Evaluation(template, values);
            return wanted.entrySet().stream().allMatch(entry -> evaluation.holds(entry.getKey()) == entry.getValue());
        }

        private String condition(int number, int depth) {
            int kind = random.nextInt(depth > 2 ? 2 : 6);
            return switch (kind) {
                case 1 -> number == 0 ? equality() : "{\"Condition\": \"C%d\"}".formatted(random.nextInt(number));
                case 2 -> "{\"Fn::Not\": [%s]}".formatted(condition(number, depth + 1));
                case 3 ->
                    "{\"Fn::And\": [%s, %s]}".formatted(condition(number, depth + 1), condition(number, depth + 1));
                case 4 ->
                    "{\"Fn::Or\": [%s, %s]}".formatted(condition(number, depth + 1), condition(number, depth + 1));
                default -> equality();
            };
        }

        private String equality() {
            String right = comparesParameters ? ref() : random.nextBoolean() ? literal() : mapped();
            return "{\"Fn::Equals\": [%s, %s]}".formatted(random.nextInt(3) == 0 ? mapped() : ref(), right);
        }

        private String literal() {
            return "\"%d\"".formatted(1 + random.nextInt(4));
        }

        private String ref() {
            return "{\"Ref\": \"%s\"}".formatted(List.of("A", "B", "C").get(random.nextInt(3)));
        }

        private String mapped() {
            return "{\"Fn::FindInMap\": [\"M\", {\"Ref\": \"%s\"}, \"k\"]}"
                    .formatted(List.of("A", "B").get(random.nextInt(2)));
        }

        @Override
        public String toString() {
            return wanted + " with " + conditions;
        }
    }
}
