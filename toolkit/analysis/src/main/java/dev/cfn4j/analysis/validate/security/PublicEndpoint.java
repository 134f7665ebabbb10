package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.service.Given;
import dev.cfn4j.dsl.finding.Severity;

/**
 * Warns where a database, broker or cluster gets an address that the internet can reach.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html">Instances in a VPC</a>
 */
public final class PublicEndpoint implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SERVICE)
                .explains("With PubliclyAccessible, the resource has an address that the internet can reach.")
                .fix("Set PubliclyAccessible to false and connect from within the VPC.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.isBody() && new Given(object.place(), object.node()).isTrue("PubliclyAccessible")) {
            report.add(
                    this,
                    object.place().child("PubliclyAccessible"),
                    "%s can be reached from the internet (%s)".formatted(object.name(), object.typeName()),
                    "Set PubliclyAccessible to false.");
        }
    }
}
