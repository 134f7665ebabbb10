package dev.cfn4j.types.events;

import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants of {@code AWS::Events::EventBus}. Events are always encrypted by the service.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions-manage.html">AWS documentation</a>
 */
public sealed interface EventBusPatterns extends Patterns permits EventBus {
    /** Allows to put events: {@code events:PutEvents}. */
    default EventBus grantPutEvents(Grantee... grantees) {
        EventBus self = (EventBus) this;
        return Grant.of(self, Statement.allow("events:PutEvents").on(self.arn()))
                .to(grantees);
    }
}
