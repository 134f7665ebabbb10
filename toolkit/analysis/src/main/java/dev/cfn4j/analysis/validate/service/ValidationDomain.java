package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.Optional;

/**
 * Fires where a certificate is to be validated through a domain that is not above the certificate's own.
 *
 * @see <a href="https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidationOption.html">DomainValidationOption</a>
 */
public final class ValidationDomain extends ResourceRule {
    /** A rule about certificates. */
    public ValidationDomain() {
        super("AWS::CertificateManager::Certificate");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("ValidationDomain is DomainName itself or a domain above it.")
                .fix("Name the domain, or one above it.")
                .covers("E3503");
    }

    @Override
    protected void check(PropertyObject object, Given certificate, Report report) {
        for (Given option : certificate.items("DomainValidationOptions")) {
            Optional<String> domain = option.text("DomainName");
            Optional<String> above = option.text("ValidationDomain");
            boolean broken =
                    domain.isPresent() && above.isPresent() && !("." + domain.get()).endsWith("." + above.get());
            if (broken) {
                report.add(
                        this,
                        option.place().child("DomainName"),
                        "%s is neither %s nor a domain above it"
                                .formatted(Words.quoted(above.get()), Words.quoted(domain.get())));
            }
        }
    }
}
