package dev.cfn4j.analysis.validate;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes {@code docs/rules.md} from the rules, the cases of their tests and the list of cfn-lint's rules. */
final class RulesPage {
    private static final int LONGEST_EXAMPLE = 30;
    private static final String HEAD = """
            # Rules of validation

            <!-- made from the rule classes: mvn -pl toolkit/analysis test -Dtest=RulesPageTest -Dgolden.update=true -->

            What `cfn validate`, `mvn cfn:validate` and each plan judge by. How to suppress a rule, presets, baselines, formats and rules of
            your own: [validate.md](validate.md). The examples are cases of the rules' tests, and what is said of them is what the tests expect.

            """;

    private final RuleSet rules = RuleSet.all();
    private final CfnLintRules others = CfnLintRules.read();

    String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        contents(page);
        for (Family family : families()) {
            page.append("## ").append(family.id()).append("\n\n");
            for (Rule rule : of(family)) {
                rule(rule, page);
            }
        }
        table(page);
        return page.toString();
    }

    private List<Family> families() {
        return rules.rules().stream().map(Rule::family).distinct().sorted().toList();
    }

    private List<Rule> of(Family family) {
        return rules.rules().stream()
                .filter(rule -> rule.family() == family)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private void contents(StringBuilder page) {
        page.append("| family | rules |\n|---|---|\n");
        for (Family family : families()) {
            page.append("| ")
                    .append(family.id())
                    .append(" | ")
                    .append(of(family).stream().map(RulesPage::link).collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        page.append("\n%d rules; the table at the end says what became of each of cfn-lint's.\n\n"
                .formatted(rules.rules().size()));
    }

    private static String link(Rule rule) {
        return "[" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ")";
    }

    private void rule(Rule rule, StringBuilder page) throws IOException {
        RuleDoc doc = rule.doc();
        page.append("### ").append(rule.id()).append("\n\n");
        page.append(word(rule.severity()));
        if (!doc.covers().isEmpty()) {
            page.append("; cfn-lint: ").append(String.join(", ", doc.covers()));
        }
        page.append(".\n\n");
        paragraph(doc.explanation(), page);
        Optional<String> shown = doc.example().isEmpty() ? example(rule) : Optional.of(doc.example());
        if (shown.isPresent()) {
            page.append("```yaml\n").append(shown.get().stripTrailing()).append("\n```\n\n");
        }
        paragraph(doc.fix(), page);
    }

    private static void paragraph(String text, StringBuilder page) {
        if (!text.isEmpty()) {
            page.append(text.strip()).append("\n\n");
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }

    /** The shortest case of the rule, with what is said of it. */
    private static Optional<String> example(Rule rule) throws IOException {
        List<String> texts = new ArrayList<>();
        Set<String> names = Golden.names("validate/", ".json");
        for (String name : names) {
            if (name.startsWith(rule.id() + ".")) {
                String template = YamlText.of(JsonDocuments.read(Golden.file("validate/" + name + ".json")));
                Optional<String> said = Files.readAllLines(Golden.file("validate/" + name + ".txt")).stream()
                        .filter(line -> line.contains("[" + rule.id() + "]"))
                        .findFirst();
                said.ifPresent(line -> texts.add(template.stripTrailing() + "\n# " + line));
            }
        }
        return texts.stream()
                .min(Comparator.comparingLong((String text) -> text.lines().count())
                        .thenComparing(text -> text))
                .filter(text -> text.lines().count() <= LONGEST_EXAMPLE);
    }

    private void table(StringBuilder page) {
        page.append("## The rules of cfn-lint\n\n");
        page.append("Version 1.58.0 has ").append(others.ids().size()).append(" rules: ");
        long leftOut = others.ids().stream()
                .filter(id -> others.leftOut(id).isPresent())
                .count();
        long covered =
                others.ids().stream().filter(id -> !coveredBy(id).isEmpty()).count();
        long missing = others.missing(rules).size();
        page.append("%d are covered, %d are left out with a reason".formatted(covered, leftOut));
        page.append(missing == 0 ? ".\n\n" : ", %d are not there yet.\n\n".formatted(missing));
        page.append("| id | about | here |\n|---|---|---|\n");
        for (String id : others.ids()) {
            page.append("| ").append(id).append(" | ").append(others.about(id)).append(" | ");
            page.append(here(id)).append(" |\n");
        }
    }

    private String here(String id) {
        List<Rule> covering = coveredBy(id);
        if (covering.isEmpty()) {
            return others.leftOut(id).map(reason -> "left out: " + reason).orElse("not there yet");
        }
        boolean byData = covering.stream()
                .allMatch(rule -> rule.getClass().getPackageName().endsWith(".schema"));
        return (byData ? "data: " : "") + covering.stream().map(RulesPage::link).collect(Collectors.joining(", "));
    }

    private List<Rule> coveredBy(String id) {
        return rules.rules().stream()
                .filter(rule -> rule.doc().covers().contains(id))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
