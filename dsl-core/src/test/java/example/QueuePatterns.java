package example;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/** Patterns of the shape that is written by hand. */
public interface QueuePatterns extends Securable<Queue> {
    @Override
    default Queue secureWithout(SecureDefault... refused) {
        Queue self = (Queue) this;
        return SecureDefaults.of(self, Queue::new)
                .set(SecureDefault.ENCRYPTION, q -> q.property("SqsManagedSseEnabled", true), "KmsMasterKeyId")
                .set(SecureDefault.RETENTION, Queue::retain)
                .set(SecureDefault.LOGGING, q -> q.names("default").delaySeconds(1))
                .bring(
                        SecureDefault.TLS_ONLY,
                        () -> self.extras()
                                .companion(
                                        "Policy",
                                        GenericResource.class,
                                        id -> new GenericResource("AWS::SQS::QueuePolicy", id))
                                .property("Queues", java.util.List.of(self.ref())))
                .without(refused);
    }
}
