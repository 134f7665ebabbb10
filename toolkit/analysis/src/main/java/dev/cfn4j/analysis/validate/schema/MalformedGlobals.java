package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;

/** Fires where the Globals section is not what the serverless transform reads, or IgnoreGlobals names what is not there. */
public final class MalformedGlobals implements TemplateRule {
    private static final String SERVERLESS = "AWS::Serverless::";

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SAM)
                .explains(
                        "Globals hold properties for all serverless resources of a type, and only the transform reads them.")
                .example("Globals: {Function: {Timeot: 3}}")
                .fix("Correct the name.")
                .covers("E3724");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        run.section("Globals")
                .filter(section -> subject.macros().serverless())
                .filter(section -> section.node() instanceof ObjectNode
                        && Intrinsic.of(section.node()).isEmpty())
                .ifPresent(section -> check(section, subject, run, report));
    }

    private void check(Spot section, Subject subject, DocumentRun run, Report report) {
        run.judge(Document.named("sam/globals"), section);
        subject.template().resources().values().forEach(resource -> ignored(resource, section.node(), report));
    }

    private void ignored(TemplateResource resource, Node globals, Report report) {
        if (!resource.isServerless()
                || !(resource.node().find("IgnoreGlobals").orElse(null) instanceof ListNode list)) {
            return;
        }
        String kind = resource.type().substring(SERVERLESS.length());
        Node known = globals.find(kind).orElse(null);
        if (!(known instanceof ObjectNode object) || Intrinsic.of(known).isPresent()) {
            return;
        }
        List<String> names = List.copyOf(object.members().keySet());
        for (int i = 0; i < list.items().size(); i++) {
            String name = list.items().get(i).text().orElse("");
            if (!name.isEmpty() && !names.contains(name)) {
                report.add(
                        this,
                        resource.place().child("IgnoreGlobals").child(i),
                        "%s.IgnoreGlobals names %s; Globals.%s has %s"
                                .formatted(resource.logicalId(), Words.quoted(name), kind, Words.all(names)),
                        Words.didYouMean(name, names));
            }
        }
    }
}
