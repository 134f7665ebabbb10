package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::EC2::LaunchTemplate}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html">AWS documentation</a>
 */
public sealed interface LaunchTemplatePatterns extends Securable<LaunchTemplate> permits LaunchTemplate {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code AUTHENTICATION}: the metadata service asks for session tokens (IMDSv2) and does not answer containers
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html">AWS documentation</a>
     */
    @Override
    default LaunchTemplate secureWithout(SecureDefault... refused) {
        LaunchTemplate self = (LaunchTemplate) this;
        return SecureDefaults.of(self, LaunchTemplate::new)
                .complete(
                        SecureDefault.AUTHENTICATION,
                        t -> t.launchTemplateData(d ->
                                d.metadataOptions(m -> m.httpTokens("required").httpPutResponseHopLimit(1))))
                .without(refused);
    }
}
