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
import dev.cfn4j.dsl.check.Loops;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.source.TemplateSource;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        Subject written = new Subject(TemplateModel.of(document.root()), catalog);
        if (!written.macros().languageExtensions()) {
            return validate(written, document, path -> path);
        }
        Loops loops = Loops.writtenOut(document.root());
        return validate(new Subject(TemplateModel.of(loops.root(), document.root()), catalog), document, loops::origin);
    }

    private List<Finding> validate(Subject subject, Document document, UnaryOperator<NodePath> origin) {
        RuleSet applied = subject.macros().areOpaque() ? rules.beforeMacros() : rules;
        Report report = new Report();
        applied.of(TemplateRule.class).forEach(rule -> rule.check(subject, report));
        properties(subject, applied, report);
        List<Finding> findings = report.findings().stream()
                .map(finding -> finding.about(origin.apply(finding.path())))
                .distinct()
                .toList();
        return DocumentOrder.sort(findings, document.root()).stream()
                .map(finding -> finding.at(document.locations().find(finding.path())))
                .toList();
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
