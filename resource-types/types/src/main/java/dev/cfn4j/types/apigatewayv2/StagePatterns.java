package dev.cfn4j.types.apigatewayv2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.types.logs.LogGroup;

/**
 * Secure defaults of {@code AWS::ApiGatewayV2::Stage}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html">AWS documentation</a>
 */
public sealed interface StagePatterns extends Securable<Stage> permits Stage {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LOGGING}: requests are written to a log group, which comes along
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html">AWS documentation</a>
     */
    @Override
    default Stage secureWithout(SecureDefault... refused) {
        Stage self = (Stage) this;
        return SecureDefaults.of(self, Stage::new)
                .bring(SecureDefault.LOGGING, () -> accessLog())
                .without(refused);
    }

    private void accessLog() {
        Stage self = (Stage) this;
        if (!self.extras().isSet("AccessLogSettings")) {
            LogGroup group = self.extras()
                    .companion("AccessLog", LogGroup.class, LogGroup::new)
                    .secure();
            self.accessLogSettings(l -> l.destinationArn(group.arn())
                    .format("$context.requestId $context.identity.sourceIp $context.requestTime $context.routeKey"
                            + " $context.status $context.responseLength"));
        }
    }
}
