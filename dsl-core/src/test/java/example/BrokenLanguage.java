package example;

import static dev.cfn4j.dsl.Fn.and;
import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.or;
import static dev.cfn4j.dsl.Fn.region;

import dev.cfn4j.dsl.ConditionExpression;
import dev.cfn4j.dsl.DynamicReference;
import dev.cfn4j.dsl.Stack;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Stack classes with one mistake each in what the language says; the tests know the lines. */
public final class BrokenLanguage {
    private BrokenLanguage() {}

    public static final class OneOperand extends Stack {
        @Override
        protected void define() {
            condition("Is", and(equal(region(), "a"))); // line 22
        }
    }

    public static final class ElevenOperands extends Stack {
        @Override
        protected void define() {
            var all = Collections.nCopies(11, equal(region(), "a")).toArray(ConditionExpression[]::new);
            condition("Is", or(all)); // line 30
        }
    }

    public static final class DuplicateOutput extends Stack {
        @Override
        protected void define() {
            output("Url", "a"); // line 37
            output("Url", "b"); // line 38
        }
    }

    public static final class MissingKey extends Stack {
        @Override
        protected void define() {
            var sizes = mapping("Sizes").row("test", Map.of("Delay", 5));
            add(new Queue("Inbox").queueName(sizes.find("test", "Delays"))); // line 46
        }
    }

    public static final class ChangedImmutableTag extends Stack {
        @Override
        protected void define() {
            tag("owner", "us").immutable();
            tag("owner", "them"); // line 54
        }
    }

    public static final class SameNameInALoop extends Stack {
        @Override
        protected void define() {
            forEach("Queues", "Name", List.of("A", "B"), loop -> loop.add(new Queue("Queue"))); // line 61
        }
    }

    public static final class UnknownChildParameter extends Stack {
        @Override
        protected void define() {
            nested("Network", new InnerStack(), n -> n.parameter("Stag", "test")); // line 68
        }
    }

    public static final class MissingChildParameter extends Stack {
        @Override
        protected void define() {
            nested("Network", new InnerStack(), n -> n.parameter("Stage", "test")); // line 75
        }
    }

    public static final class NotAllowedChildParameter extends Stack {
        @Override
        protected void define() {
            nested("Network", new InnerStack(), n -> n.parameter("Stage", "live")); // line 82
        }
    }

    public static final class UnknownChildOutput extends Stack {
        @Override
        protected void define() {
            var network = nested(
                    "Network",
                    new InnerStack(),
                    n -> n.parameter("Stage", "test").parameter("Zones", "a"));
            output("Url", network.output("Ulr")); // line 93
        }
    }

    public static final class TwoVersions extends Stack {
        @Override
        protected void define() {
            output("Secret", DynamicReference.secret("a").version("1").versionStage("AWSCURRENT")); // line 100
        }
    }

    public static final class ConfigNowhere extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").cfnInit(init -> init.configSet("default", "install"))); // line 107
        }
    }

    public static final class NoDuration extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").creationPolicy(policy -> policy.resourceSignal(1, "soon"))); // line 114
        }
    }

    public static final class ReferenceInALoop extends Stack {
        @Override
        protected void define() {
            forEach("Queues", "Name", List.of("A", "B"), loop -> {
                var queue = loop.add(new Queue(loop.id("Queue")).queueName(loop.item()));
                loop.add(new Queue(loop.id("Reader")).queueName(queue.arn()));
                loop.output(loop.id("Bad"), new Queue("Forgotten").arn()); // line 124
            });
            output("Good", dev.cfn4j.dsl.Fn.ref("QueueA"));
            output("AlsoBad", dev.cfn4j.dsl.Fn.ref("QueueC")); // line 127
        }
    }

    public static final class MissingKeyByName extends Stack {
        @Override
        protected void define() {
            mapping("Sizes").row("test", Map.of("Delay", 5));
            add(new Queue("Inbox").queueName(dev.cfn4j.dsl.Fn.findInMap("Sizes", "test", "Delays"))); // line 135
        }
    }

    public static final class DuplicateRow extends Stack {
        @Override
        protected void define() {
            mapping("Sizes").row("test", Map.of("Delay", 5)).row("test", Map.of("Delay", 6)); // line 142
        }
    }
}
