package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.service.Given;
import dev.cfn4j.analysis.validate.service.ResourceRule;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Set;

/**
 * Warns where a bucket's access control list lets everybody in.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html">Blocking public access</a>
 */
public final class PublicBucket extends ResourceRule {
    private static final Set<String> PUBLIC = Set.of("PublicRead", "PublicReadWrite", "AuthenticatedRead");

    /** A rule about buckets. */
    public PublicBucket() {
        super("AWS::S3::Bucket");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SERVICE)
                .explains("Everybody can read a bucket with a public access control list, and list what is in it.")
                .fix("Leave AccessControl out, and serve public files through CloudFront.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    protected void check(PropertyObject object, Given bucket, Report report) {
        bucket.find("AccessControl")
                .ifPresent(control -> control.text()
                        .filter(PUBLIC::contains)
                        .ifPresent(text -> report.add(
                                this,
                                control.place(),
                                "%s lets everybody in by AccessControl %s".formatted(object.name(), Words.quoted(text)),
                                "Leave AccessControl out.")));
    }
}
