package dev.cfn4j.types.sagemaker;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::SageMaker::NotebookInstance}.
 *
 * @see <a href="https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html">AWS documentation</a>
 */
public sealed interface NotebookInstancePatterns extends Securable<NotebookInstance> permits NotebookInstance {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LEAST_PRIVILEGE}: users are not root
     *   <li>{@code AUTHENTICATION}: the metadata service asks for session tokens (IMDSv2)
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html">AWS documentation</a>
     */
    @Override
    default NotebookInstance secureWithout(SecureDefault... refused) {
        NotebookInstance self = (NotebookInstance) this;
        return SecureDefaults.of(self, NotebookInstance::new)
                .set(SecureDefault.LEAST_PRIVILEGE, n -> n.rootAccess("Disabled"))
                .set(
                        SecureDefault.AUTHENTICATION,
                        n -> n.instanceMetadataServiceConfiguration(m -> m.minimumInstanceMetadataServiceVersion("2")))
                .without(refused);
    }
}
