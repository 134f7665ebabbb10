package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Judges parts of a template that have a schema of their own, and reports for a rule. */
final class DocumentRun {
    private final Rule rule;
    private final Subject subject;
    private final Report report;
    private final Judge judge;

    DocumentRun(Rule rule, Subject subject, Report report) {
        this.rule = rule;
        this.subject = subject;
        this.report = report;
        this.judge = new Judge(subject);
    }

    /** Shows each resource of these types, or of all where there is none, with what stands at a path in it. */
    void resources(String type, List<String> path, BiConsumer<TemplateResource, Spot> each) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (type.isEmpty() || type.equals(resource.type())) {
                spots(resource, path).forEach(spot -> each.accept(resource, spot));
            }
        }
    }

    /** What stands at a path in a resource, in each branch. */
    List<Spot> spots(TemplateResource resource, List<String> path) {
        return resource.node().find(path.get(0)).isEmpty()
                ? List.of()
                : judge.resource(resource).map(spot -> Spots.of(spot, path)).orElse(List.of());
    }

    /** Judges a resource as a whole. */
    void resource(Document document, TemplateResource resource) {
        judge.resource(resource).ifPresent(spot -> judge(document, spot));
    }

    /** A section of the template, if it is there. */
    Optional<Spot> section(String name) {
        return subject.template()
                .root()
                .find(name)
                .map(node -> new Spot(node, Place.of(name), subject.conditions().anywhere()));
    }

    /** Judges and reports. */
    void judge(Document document, Spot spot) {
        Said.report(judge.judge(document, spot), rule, rule.severity(), report);
    }

    /** Judges and reports those problems only. */
    void judge(Document document, Spot spot, Predicate<Problem> which) {
        List<Problem> problems =
                judge.judge(document, spot).stream().filter(which).toList();
        Said.report(problems, rule, rule.severity(), report);
    }

    /** Judges what a text says, or a value where that is no text. */
    void judgeText(Document document, Spot spot, boolean strictly) {
        if (Intrinsic.of(spot.node()).isPresent()) {
            return; // a function that makes a text may stand there
        }
        Optional<String> text = spot.node().text();
        if (text.isEmpty()) {
            judge(document, spot);
            return;
        }
        Optional<Node> parsed = JsonInText.parse(text.get());
        parsed.ifPresent(node -> judge(document.inText(strictly), new Spot(node, spot.place(), spot.scenario())));
    }
}
