package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.schema.InstanceTypes.Named;

/**
 * Fires where what should be the type of an instance can be none: its name has not the form that all have. It fails even for
 * types newer than the facts, as it does not look for the name in a list.
 *
 * @see <a href="https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html">Names of instance types</a>
 */
public final class MalformedInstanceType implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.VALUES_REGIONAL)
                .explains(
                        "Types of instances are named by a family and a size, such as t3.micro, within a prefix or suffix of the service, such as db.t3.micro. What has another form can be no type, of now or later.")
                .example("InstanceType: t3.tiny")
                .fix("Give the type as the service writes it.")
                .covers(TableRules.VALUES);
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Named named : InstanceTypes.unknown(subject, new DocumentRun(this, subject, report))) {
            if (!named.isWellFormed()) {
                report.add(
                        this,
                        named.place(),
                        "%s is %s, and such types are written as %s"
                                .formatted(
                                        PropertyName.of(named.place()),
                                        Words.quoted(named.name()),
                                        named.form().describe()),
                        Words.didYouMean(named.name(), named.known()));
            }
        }
    }
}
