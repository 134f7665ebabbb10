package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.ses.ConfigurationSet;
import dev.cfn4j.types.ses.ConfigurationSetEventDestination;
import dev.cfn4j.types.ses.EmailIdentity;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What emails are sent with: TLS or not at all, signed (DKIM), addresses that bounced or complained left out from then on.
 *
 * @param configurationSet what every email is sent with
 * @param feedback bounces, complaints and the like, for each client's reputation
 */
record EmailSending(ConfigurationSet configurationSet, WorkQueue feedback) {
    private static final int DKIM_TOKENS = 3;

    /** Adds configuration set, identity, and the way of the events. */
    static EmailSending in(Template template, Settings settings) {
        ConfigurationSet set = template.add(new ConfigurationSet("EmailConfiguration")
                .deliveryOptions(d -> d.tlsPolicy("REQUIRE"))
                .reputationOptions(r -> r.reputationMetricsEnabled(true))
                .sendingOptions(s -> s.sendingEnabled(true))
                .suppressionOptions(s -> s.suppressedReasons("BOUNCE", "COMPLAINT")));
        template.add(new ConfigurationSetEventDestination("EmailEvents")
                .configurationSetName(set.ref())
                .eventDestination(d -> d.enabled(true)
                        .matchingEventTypes("bounce", "complaint", "reject", "renderingFailure", "deliveryDelay")
                        .eventBridgeDestination(e -> e.eventBusArn(sub(
                                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default")))));
        addIdentity(template, settings, set);
        return new EmailSending(
                set,
                EventQueue.in(template, "EmailFeedback", "email-feedback", Duration.ofMinutes(3), feedbackOf(set)));
    }

    private static Map<String, Object> feedbackOf(ConfigurationSet set) {
        Tree tags = Tree.with("ses:configuration-set", List.of(set.ref()));
        return Tree.with("source", List.of("aws.ses")).and("detail", Tree.with("mail", Tree.with("tags", tags)));
    }

    private static void addIdentity(Template template, Settings settings, ConfigurationSet set) {
        EmailIdentity identity = template.add(new EmailIdentity("SenderIdentity")
                .onlyIf(settings.hasSenderDomain())
                .emailIdentity(settings.senderDomain())
                .configurationSetAttributes(c -> c.configurationSetName(set.ref()))
                .dkimSigningAttributes(d -> d.nextSigningKeyLength("RSA_2048_BIT"))
                .retain());
        for (int token = 1; token <= DKIM_TOKENS; token++) {
            template.output(
                            "DkimRecord" + token,
                            sub("${SenderIdentity.DkimDNSTokenName" + token
                                    + "} CNAME ${SenderIdentity.DkimDNSTokenValue" + token + "}"))
                    .description("DNS record that proves the sender domain")
                    .onlyIf(settings.hasSenderDomain());
        }
        template.output("SenderIdentityName", identity.ref()).onlyIf(settings.hasSenderDomain());
    }
}
