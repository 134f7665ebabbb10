package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which resources with data leave it to CloudFormation what becomes of the data.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">DeletionPolicy</a>
 */
public final class UnprotectedData implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INFO)
                .explains("Without the policies, deleting or replacing the resource usually deletes its data.")
                .fix("Give DeletionPolicy and UpdateReplacePolicy, Retain or Snapshot, or Delete if that is meant.")
                .covers("I3011");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            List<String> missing = Stream.of("DeletionPolicy", "UpdateReplacePolicy")
                    .filter(policy -> resource.node().find(policy).isEmpty())
                    .toList();
            boolean stateful = subject.findType(resource)
                    .filter(type -> type.traits().stateful())
                    .isPresent();
            if (stateful && !missing.isEmpty()) {
                report.add(
                        this,
                        resource.place(),
                        "%s (%s) holds data and has no %s"
                                .formatted(resource.logicalId(), resource.type(), Words.any(missing)),
                        "Say Retain, Snapshot or Delete.");
            }
        }
    }
}
