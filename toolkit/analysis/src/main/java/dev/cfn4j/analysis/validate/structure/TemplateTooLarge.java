package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/**
 * Fires where the template is larger than CloudFormation takes, warns from 80 % of that on, and says where it is too large to be
 * sent without a bucket. Measured is the compact form, which is the smallest that can be sent.
 */
public final class TemplateTooLarge implements TemplateRule {
    private static final long MOST = 1_000_000;
    private static final long MOST_INLINE = 51_200;

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.TEMPLATE)
                .covers("E1002", "I1002")
                .explains(
                        "A template of more than 51,200 bytes has to lie in a bucket, and one of more than a million bytes is refused everywhere.")
                .fix("Split the stack, or delete what repeats.");
    }

    @Override
    public void check(Subject subject, Report report) {
        long size = CompactSize.of(subject.template().root());
        if (size > MOST) {
            report.add(this, Place.ROOT, message(size, MOST), "Split the stack.");
        } else if (size * 5 >= MOST * 4) {
            report.add(this, Severity.WARNING, Place.ROOT, message(size, MOST), "Plan to split the stack.");
        } else if (size * 5 >= MOST_INLINE * 4) {
            report.add(
                    this,
                    Severity.INFO,
                    Place.ROOT,
                    "the template has %,d bytes; over %,d it is sent through a bucket".formatted(size, MOST_INLINE),
                    null);
        }
    }

    private static String message(long size, long most) {
        return "a template can have %,d bytes, this one has %,d even without spaces".formatted(most, size);
    }
}
