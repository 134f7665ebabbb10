package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Macros;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fires where a resource has an attribute of serverless templates without their transform, or ignores globals that there are not. */
public final class ServerlessAttribute implements TemplateRule {
    private static final List<String> ATTRIBUTES = List.of("Connectors", "IgnoreGlobals");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SAM)
                .explains(
                        "Connectors and IgnoreGlobals are read by the serverless transform only; IgnoreGlobals names members of Globals.")
                .fix("Add the transform, or correct the names.")
                .covers("E3066", "E3724");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            for (String name : ATTRIBUTES) {
                Optional<Node> value = resource.node().find(name);
                if (value.isPresent() && !subject.macros().serverless()) {
                    report.add(
                            this,
                            resource.place().child(name),
                            "%s of %s needs the transform %s"
                                    .formatted(name, resource.logicalId(), Words.quoted(Macros.SERVERLESS)),
                            "Add \"Transform\": \"" + Macros.SERVERLESS + "\" at the top of the template.");
                }
            }
            resource.node().find("IgnoreGlobals").ifPresent(ignored -> globals(subject, resource, ignored, report));
        }
    }

    private void globals(Subject subject, TemplateResource resource, Node ignored, Report report) {
        String kind = resource.type().substring(resource.type().lastIndexOf(':') + 1);
        Set<String> known = Optional.ofNullable(
                        subject.template().section("Globals").get(kind))
                .map(globals -> globals.membersOrNone().keySet())
                .orElse(Set.of());
        List<Node> items = ignored instanceof ListNode list ? list.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            Place place = resource.place().child("IgnoreGlobals").child(i);
            items.get(i)
                    .text()
                    .filter(name -> !known.contains(name))
                    .ifPresent(name -> report.add(
                            this,
                            place,
                            "Globals has no %s for %s".formatted(Words.quoted(name), kind),
                            Words.didYouMean(name, known)));
        }
    }
}
