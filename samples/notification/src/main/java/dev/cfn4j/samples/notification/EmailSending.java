package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.not;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.ses.ConfigurationSet;
import dev.cfn4j.types.ses.ConfigurationSetEventDestination;
import dev.cfn4j.types.ses.EmailIdentity;

/** What emails are sent with: TLS or not at all, signed (DKIM), addresses that bounced or complained left out from then on. */
final class EmailSending {
    private static final int DKIM_TOKENS = 3;
    private static final long QUARTER_HOUR = 900;
    private static final double MOST_BOUNCES = 0.05;
    private static final double MOST_COMPLAINTS = 0.001;

    private EmailSending() {}

    /** Adds the configuration set, its events and alarms, and the identity. */
    static ConfigurationSet in(Template template) {
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
        template.add(reputation(set, "BounceRate", MOST_BOUNCES));
        template.add(reputation(set, "ComplaintRate", MOST_COMPLAINTS));
        addIdentity(template, set);
        return set;
    }

    /** Rates above which mailbox providers, and then SES, begin to refuse a sender. */
    private static Alarm reputation(ConfigurationSet set, String rate, double most) {
        return new Alarm("Email" + rate)
                .alarmDescription("Email reputation is in danger: " + rate)
                .watch(new Metric("AWS/SES", "Reputation." + rate)
                        .dimension("ses:configuration-set", set.ref())
                        .average()
                        .period(QUARTER_HOUR))
                .above(most, 1);
    }

    private static void addIdentity(Template template, ConfigurationSet set) {
        var domain = template.parameter("SenderDomain")
                .description("Domain that emails come from; empty for none yet")
                .defaultValue("");
        Condition hasDomain = template.condition("HasSenderDomain", not(equal(domain, "")));
        EmailIdentity identity = template.add(new EmailIdentity("SenderIdentity")
                .onlyIf(hasDomain)
                .emailIdentity(domain)
                .configurationSetAttributes(c -> c.configurationSetName(set.ref()))
                .dkimSigningAttributes(d -> d.nextSigningKeyLength("RSA_2048_BIT"))
                .retain());
        for (int token = 1; token <= DKIM_TOKENS; token++) {
            template.output(
                            "DkimRecord" + token,
                            sub("${SenderIdentity.DkimDNSTokenName" + token
                                    + "} CNAME ${SenderIdentity.DkimDNSTokenValue" + token + "}"))
                    .description("DNS record that proves the sender domain")
                    .onlyIf(hasDomain);
        }
        template.output("SenderIdentityName", identity.ref()).onlyIf(hasDomain);
    }
}
