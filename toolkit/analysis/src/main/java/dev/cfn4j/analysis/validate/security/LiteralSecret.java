package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.SecretNames;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.dsl.finding.Severity;

/**
 * Warns where a password, token or key stands in the template, where everybody who may see the stack can read it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds">Credentials</a>
 */
public final class LiteralSecret implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SECRETS)
                .explains("Everybody who may see the stack can read what its template says.")
                .fix("Use a dynamic reference: {{resolve:secretsmanager:…}}.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (SecretNames.isSecret(value.place().element())) {
            value.node()
                    .text()
                    .filter(text -> !text.isEmpty() && !text.contains("{{resolve:"))
                    .ifPresent(text -> report.add(
                            this,
                            value.place(),
                            "%s is a secret that everybody who may see the stack can read"
                                    .formatted(PropertyName.of(value.place())),
                            "Use a dynamic reference: {{resolve:secretsmanager:…}}."));
        }
    }
}
