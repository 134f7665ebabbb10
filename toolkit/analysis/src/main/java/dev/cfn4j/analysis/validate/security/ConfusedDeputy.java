package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.service.Given;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * Warns where a queue, topic, bucket or function lets a service in on anybody's behalf: another account may use that service
 * to reach it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">The confused deputy problem</a>
 */
public final class ConfusedDeputy implements ObjectRule {
    private static final Set<String> POLICIES =
            Set.of("AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy");
    private static final Set<String> PERMISSIONS = Set.of("SourceArn", "SourceAccount", "PrincipalOrgID");
    private static final String PERMISSION = "AWS::Lambda::Permission";

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_IAM)
                .explains(
                        "A service acts for every account; without a condition, anybody's resource can make it call yours.")
                .fix("Add aws:SourceArn or aws:SourceAccount (SourceArn or SourceAccount of a permission).");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        Given properties = new Given(object.place(), object.node());
        if (object.isBodyOf(PERMISSION)) {
            permission(object, properties, report);
        } else if (POLICIES.contains(object.typeName()) && object.isBody()) {
            properties.find("PolicyDocument").stream()
                    .flatMap(Statements::allowing)
                    .filter(statement -> !statement.has("Condition"))
                    .forEach(statement -> statement(object, statement, report));
        }
    }

    private void permission(PropertyObject object, Given permission, Report report) {
        boolean service = permission
                .text("Principal")
                .filter(principal -> principal.endsWith(".amazonaws.com"))
                .isPresent();
        if (service && PERMISSIONS.stream().noneMatch(permission::has)) {
            report.add(
                    this,
                    object.place().child("Principal"),
                    "%s lets %s call the function on anybody's behalf"
                            .formatted(
                                    object.name(), permission.text("Principal").orElse("")),
                    "Add SourceArn or SourceAccount.");
        }
    }

    private void statement(PropertyObject object, Given statement, Report report) {
        List<String> services = Statements.services(statement);
        if (Statements.isForEverybody(statement)) {
            report.add(
                    this,
                    statement.place().child("Principal"),
                    "%s lets everybody in".formatted(object.name()),
                    "Name the principals, or add a condition.");
        } else if (!services.isEmpty()) {
            report.add(
                    this,
                    statement.place().child("Principal"),
                    "%s lets %s in on anybody's behalf".formatted(object.name(), String.join(", ", services)),
                    "Add a condition on aws:SourceArn or aws:SourceAccount.");
        }
    }
}
