package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.service.Given;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Warns where a policy of a role, user or group allows everything, or to pass any role.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html">Least privilege</a>
 */
public final class WidePolicy implements ObjectRule {
    private static final Set<String> EVERYTHING = Set.of("*", "*:*", "iam:*");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_IAM)
                .explains("Who may do everything, change IAM or pass any role can give itself any permission.")
                .fix("Name the actions and the resources that are needed.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.typeName().startsWith("AWS::IAM::") || object.typeName().startsWith("AWS::SSO::")) {
            new Given(object.place(), object.node())
                    .find("PolicyDocument").stream()
                            .flatMap(Statements::allowing)
                            .forEach(statement -> statement(object, statement, report));
        }
    }

    private void statement(PropertyObject object, Given statement, Report report) {
        if (!Statements.texts(statement, "Resource").contains("*") || statement.has("Condition")) {
            return;
        }
        List<String> actions = Statements.texts(statement, "Action");
        Optional<String> everything =
                actions.stream().filter(EVERYTHING::contains).findFirst();
        Optional<String> passing =
                actions.stream().filter("iam:PassRole"::equalsIgnoreCase).findFirst();
        everything
                .or(() -> passing)
                .ifPresent(action -> report.add(
                        this,
                        statement.place().child("Action"),
                        "%s allows %s on every resource".formatted(object.name(), action),
                        "Name the actions and the resources that are needed."));
    }
}
