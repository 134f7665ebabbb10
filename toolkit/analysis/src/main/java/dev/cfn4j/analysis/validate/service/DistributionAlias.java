package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.regex.Pattern;

/**
 * Fires where an alternate domain name of a distribution is no lower-case domain name, or has its wildcard elsewhere than in front.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html">Alternate domain names</a>
 */
public final class DistributionAlias extends ResourceRule {
    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern NAME =
            Pattern.compile("(?:\\*\\.|\\*?%s\\.)(?:%s\\.)*[a-z0-9][a-z0-9-]{0,61}[a-z0-9]".formatted(LABEL, LABEL));
    private static final int LONGEST = 253;

    /** A rule about distributions. */
    public DistributionAlias() {
        super("AWS::CloudFront::Distribution");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("CloudFront takes lower-case domain names as alternate names, with a wildcard only in front.")
                .fix("Write the name in lower case; put the * first.")
                .covers("E3013");
    }

    @Override
    protected void check(PropertyObject object, Given distribution, Report report) {
        distribution
                .find("DistributionConfig", "Aliases")
                .ifPresent(aliases -> aliases.items()
                        .forEach(alias -> alias.text()
                                .filter(name -> name.length() > LONGEST
                                        || !NAME.matcher(name).matches())
                                .ifPresent(name -> report.add(
                                        this,
                                        alias.place(),
                                        "%s is no alternate domain name: it must be a lower-case domain name, with * only in front"
                                                .formatted(Words.quoted(name))))));
    }
}
