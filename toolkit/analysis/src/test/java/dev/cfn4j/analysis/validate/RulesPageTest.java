package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says of each rule what the rule says of itself, and of each of cfn-lint's what became of it. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../../docs/rules.md");

    private final RuleSet rules = RuleSet.all();
    private final CfnLintRules others = CfnLintRules.read();

    @Test
    void thePageIsThatOfTheRulesOfNow() throws IOException {
        String text = new RulesPage().text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale: mvn -pl toolkit/analysis test -Dtest=RulesPageTest -Dgolden.update=true")
                .isEqualTo(text);
    }

    @Test
    void everyRuleExplainsItselfAndSaysWhatToDo() {
        assertThat(rules.rules()).allSatisfy(rule -> {
            assertThat(rule.doc().explanation()).as(rule.id()).isNotBlank();
            assertThat(rule.doc().fix()).as(rule.id()).isNotBlank();
        });
    }

    @Test
    void noTwoRulesHaveOneName() {
        assertThat(rules.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void coveredRulesOfCfnLintExistAndAreNotLeftOut() {
        assertThat(rules.rules())
                .allSatisfy(rule -> assertThat(rule.doc().covers())
                        .as(rule.id())
                        .allMatch(others.ids()::contains)
                        .allMatch(id -> others.leftOut(id).isEmpty()));
    }
}
