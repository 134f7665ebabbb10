package dev.cfn4j.types.cloudfront;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults and metrics of {@code AWS::CloudFront::Distribution}.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html">AWS documentation</a>
 */
public sealed interface DistributionPatterns extends Securable<Distribution> permits Distribution {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code TLS_ONLY}: viewers without TLS are sent to the address with it
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html">AWS documentation</a>
     */
    @Override
    default Distribution secureWithout(SecureDefault... refused) {
        Distribution self = (Distribution) this;
        return SecureDefaults.of(self, Distribution::new)
                .complete(
                        SecureDefault.TLS_ONLY,
                        d -> d.distributionConfig(
                                c -> c.defaultCacheBehavior(b -> b.viewerProtocolPolicy("redirect-to-https"))))
                .without(refused);
    }

    /** Requests that failed, in percent: the metric {@code 5xxErrorRate}. */
    default Metric metricServerErrors() {
        return metric("5xxErrorRate").average();
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Distribution self = (Distribution) this;
        return new Metric("AWS/CloudFront", name)
                .dimension("DistributionId", self.ref())
                .dimension("Region", "Global");
    }
}
