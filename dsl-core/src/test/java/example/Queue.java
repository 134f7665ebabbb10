package example;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Tag;
import dev.cfn4j.dsl.TagForm;
import dev.cfn4j.dsl.Value;
import java.util.List;
import java.util.function.Consumer;

/** A resource class of the shape that the generator writes. */
public final class Queue extends Resource<Queue> implements QueuePatterns {
    public Queue(String logicalId) {
        super("AWS::SQS::Queue", logicalId);
    }

    @Override
    protected TagForm tagForm() {
        return TagForm.list("Tags");
    }

    public Queue delaySeconds(long v) {
        return set("DelaySeconds", v);
    }

    public Queue delaySeconds(Value<? extends Number> v) {
        return set("DelaySeconds", v);
    }

    public Queue queueName(String v) {
        return set("QueueName", v);
    }

    public Queue queueName(Value<String> v) {
        return set("QueueName", v);
    }

    public Queue redrivePolicy(Value<RedrivePolicy> v) {
        return set("RedrivePolicy", v);
    }

    public Queue redrivePolicy(Consumer<RedrivePolicy> v) {
        return set("RedrivePolicy", new RedrivePolicy(), v);
    }

    @SafeVarargs
    public final Queue tags(Value<Tag>... v) {
        return append("Tags", v);
    }

    public Queue tag(String key, String value) {
        return append("Tags", new Tag(), tag -> tag.key(key).value(value));
    }

    public Queue names(String... v) {
        return append("Names", v);
    }

    public Queue names(Iterable<?> v) {
        return append("Names", String.class, v);
    }

    public Queue names(Value<? extends List<String>> v) {
        return set("Names", v);
    }

    public Queue attribute(String key, String v) {
        return put("Attributes", key, v);
    }

    public Value<String> arn() {
        return attribute("Arn");
    }

    public static final class RedrivePolicy extends Structure<RedrivePolicy> {
        public RedrivePolicy deadLetterTargetArn(Value<String> v) {
            return set("deadLetterTargetArn", v);
        }

        public RedrivePolicy maxReceiveCount(long v) {
            return set("maxReceiveCount", v);
        }
    }
}
