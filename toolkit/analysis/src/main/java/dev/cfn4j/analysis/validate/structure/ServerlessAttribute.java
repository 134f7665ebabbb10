package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Macros;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/** Fires where a resource has an attribute of serverless templates without their transform. */
public final class ServerlessAttribute implements TemplateRule {
    private static final List<String> ATTRIBUTES = List.of("Connectors", "IgnoreGlobals");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SAM)
                .explains("Connectors and IgnoreGlobals are read by the serverless transform only.")
                .fix("Add the transform.")
                .covers("E3066");
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
        }
    }
}
