package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each {@code Rule.case.json} in {@code golden/validate} is a template, and {@code Rule.case.txt} what is said of it. */
class RuleCasesTest {
    private static final String FOLDER = "validate/";
    private final Validator validator = new Validator(Catalog.bundled());

    @TestFactory
    Stream<DynamicTest> saysWhatIsExpected() throws IOException {
        return Golden.names(FOLDER, ".json").stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String said = findings(name).stream().map(it -> it + "\n").collect(Collectors.joining());
                    Golden.check(FOLDER + name + ".txt", said);
                }));
    }

    @Test
    void everyCaseShowsItsRule() throws IOException {
        for (String name : Golden.names(FOLDER, ".json")) {
            String rule = name.substring(0, name.indexOf('.'));
            if (!rule.equals("Clean")) {
                assertThat(findings(name))
                        .as(name)
                        .anyMatch(finding -> finding.rule().equals(rule));
            }
        }
    }

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> shown = Golden.names(FOLDER, ".json").stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        shown.add("TemplateTooLarge"); // a megabyte is not kept as a file: see TemplateTooLargeTest
        shown.add("BoundedWork"); // needs very many conditions: see ManyConditionsTest
        // nothing is removed in the facts of now: see RemovedFactsTest
        shown.addAll(Set.of("RemovedProperty", "RemovedAttribute", "RemovedResourceType"));
        shown.addAll(Set.of("UnreadableTemplate", "DuplicateKey")); // no tree has these: see TextRulesTest
        assertThat(RuleSet.all().rules()).extracting(Rule::id).isSubsetOf(shown).doesNotHaveDuplicates();
    }

    @Test
    void cleanTemplatesHaveNoFinding() throws IOException {
        for (String name : Golden.names(FOLDER, ".json")) {
            if (name.startsWith("Clean.")) {
                assertThat(findings(name)).as(name).isEmpty();
            }
        }
    }

    @Test
    void noExpectedOutputIsStale() throws IOException {
        Golden.expectNothingStale(FOLDER, ".txt", Golden.names(FOLDER, ".json"));
    }

    /** What is said of a case; what is only worth knowing is shown in the cases of its own rule alone. */
    private List<Finding> findings(String name) {
        return all(name).stream()
                .filter(finding -> finding.severity() != Severity.INFO || name.startsWith(finding.rule() + "."))
                .toList();
    }

    private List<Finding> all(String name) {
        var root = JsonDocuments.read(Golden.file(FOLDER + name + ".json"));
        return validator.validate(new Document(root, Locations.NONE));
    }
}
