package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.List;

/** Fires where a Systems Manager document, as an object or as JSON text, lacks what each of them has. */
public final class MalformedSsmDocument implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_SCHEMA)
                .explains("A document says the version of its schema, on which all else depends.")
                .example("Content: {schemaVersion: '3.0'}")
                .fix("Give the document one of the versions that the finding names, as text.")
                .covers("E3051");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        run.resources(
                "AWS::SSM::Document",
                List.of("Properties", "Content"),
                (resource, spot) -> run.judgeText(Document.named("ssm/document"), spot, true));
    }
}
