package dev.cfn4j.types.sagemaker;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::SageMaker::Model}.
 *
 * @see <a href="https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html">AWS documentation</a>
 */
public sealed interface ModelPatterns extends Securable<Model> permits Model {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code NO_PUBLIC_ACCESS}: containers have no network, unless they are in a VPC
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html">AWS documentation</a>
     */
    @Override
    default Model secureWithout(SecureDefault... refused) {
        Model self = (Model) this;
        return SecureDefaults.of(self, Model::new)
                .set(SecureDefault.NO_PUBLIC_ACCESS, m -> m.enableNetworkIsolation(true), "VpcConfig")
                .without(refused);
    }
}
