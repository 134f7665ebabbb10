package dev.cfn4j.analysis.validate;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.property.PropertyWalk;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Site;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.suppress.Suppressions;
import dev.cfn4j.dsl.check.Loops;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.source.TemplateSource;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges templates by the facts. Pure, and safe for use by several threads. */
public final class Validator {
    private final Catalog catalog;
    private final RuleSet rules;

    /** A validator with all rules; for types of the user's own, give it {@link Catalog#with}. */
    public Validator(Catalog catalog) {
        this(catalog, RuleSet.all());
    }

    /** A validator with these rules. */
    public Validator(Catalog catalog, RuleSet rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** What is wrong with the template, in document order, each finding at the user's line where that is known. */
    public List<Finding> validate(Document document) {
        return validate(document, List.of());
    }

    /** What is wrong with the template, with what was found elsewhere among it, as if a rule of this validator had found that. */
    public List<Finding> validate(Document document, List<Finding> others) {
        Subject written = new Subject(TemplateModel.of(document.root()), catalog);
        if (!written.macros().languageExtensions()) {
            return finish(found(written), others, document);
        }
        Loops loops = Loops.writtenOut(document.root());
        List<Finding> found = found(new Subject(TemplateModel.of(loops.root(), document.root()), catalog)).stream()
                .map(finding -> finding.about(loops.origin(finding.path())))
                .distinct()
                .toList();
        return finish(found, others, document);
    }

    private List<Finding> found(Subject subject) {
        RuleSet applied = subject.macros().areOpaque() ? rules.beforeMacros() : rules;
        Report report = new Report();
        applied.of(TemplateRule.class).forEach(rule -> rule.check(subject, report));
        properties(subject, applied, report);
        return report.findings();
    }

    private List<Finding> finish(List<Finding> found, List<Finding> others, Document document) {
        Suppressions suppressions = Suppressions.of(document.root());
        List<Finding> kept = Stream.concat(found.stream(), others.stream())
                .filter(finding ->
                        suppressions.isEmpty() || !suppressions.cover(finding, rules.covered(finding.rule())))
                .toList();
        return DocumentOrder.sort(kept, document.root()).stream()
                .map(finding -> located(finding, document.locations()))
                .toList();
    }

    private Finding located(Finding finding, Locations locations) {
        if (finding.location() != null) {
            return finding;
        }
        return finding.at(
                rules.isAboutName(finding.rule())
                        ? locations.findName(finding.path())
                        : locations.find(finding.path()));
    }

    /** What is wrong with a template of the user's own: with its text, and with what it says where it can be read. */
    public List<Finding> validate(TemplateSource source) {
        List<Finding> findings = new ArrayList<>(source.faults());
        source.document().ifPresent(document -> findings.addAll(validate(document)));
        return findings;
    }

    private static void properties(Subject subject, RuleSet rules, Report report) {
        PropertyWalk walk = new PropertyWalk(rules.of(ObjectRule.class), rules.of(ValueRule.class));
        for (TemplateResource resource : subject.template().resources().values()) {
            Optional<ResourceType> type = subject.findType(resource);
            type.ifPresent(facts -> walk.resource(new Site(subject, resource, facts), report));
        }
    }
}
