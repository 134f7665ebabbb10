package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;

/**
 * Warns where bits are set behind the prefix of a network. EC2 takes it and clears them, so that the template no longer says
 * what is there.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html">IpRange</a>
 */
public final class NetworkNotCanonical implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_VALUES)
                .explains("EC2 clears the bits behind the prefix, so the template says another network than there is.")
                .fix("Write the first address of the network.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyValue value, Report report) {
        List<String> formats = value.shape().constraints().formats();
        if (formats.contains("ipv4-network") || formats.contains("ipv6-network")) {
            value.literal()
                    .flatMap(Networks::parse)
                    .filter(network -> !network.isCanonical())
                    .ifPresent(network -> report.add(
                            this,
                            value.place(),
                            "%s has bits behind its prefix of %d, which EC2 clears: %s"
                                    .formatted(
                                            PropertyName.of(value.place()),
                                            network.prefix(),
                                            Words.quoted(value.literal().orElse("")))));
        }
    }
}
