package dev.cfn4j.localcloud.shape;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Subscriptions of topics. */
final class SubscriptionShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SNS::Subscription");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        byte[] seed = subject.digits("subscription", 16).getBytes(StandardCharsets.UTF_8);
        return Optional.of(subject.text("TopicArn").orElse("") + ":" + UUID.nameUUIDFromBytes(seed));
    }
}
