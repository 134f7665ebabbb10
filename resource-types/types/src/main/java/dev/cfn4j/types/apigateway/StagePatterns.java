package dev.cfn4j.types.apigateway;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::ApiGateway::Stage}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html">AWS documentation</a>
 */
public sealed interface StagePatterns extends Securable<Stage> permits Stage {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code TRACING}: requests are traced by X-Ray
     *   <li>{@code ENCRYPTION}: cached answers are encrypted, and bodies are not written to logs
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html">AWS documentation</a>
     */
    @Override
    default Stage secureWithout(SecureDefault... refused) {
        Stage self = (Stage) this;
        return SecureDefaults.of(self, Stage::new)
                .set(SecureDefault.TRACING, s -> s.tracingEnabled(true))
                .set(
                        SecureDefault.ENCRYPTION,
                        s -> s.methodSetting(m -> m.resourcePath("/*")
                                .httpMethod("*")
                                .cacheDataEncrypted(true)
                                .dataTraceEnabled(false)
                                .metricsEnabled(true)))
                .without(refused);
    }
}
