package example;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.OutputReference;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.StackProvider;
import java.util.List;

/** Stacks that refer to each other with one mistake each; the tests know the lines. */
public final class BrokenReferences {
    private BrokenReferences() {}

    public static final class Missing extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").queueName(use(stack(NetworkStack.class).outputNamed("VpcID")))); // line 16
        }
    }

    public static final class MissingForParameter extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox")
                    .queueName(parameter("Firewall", stack(NetworkStack.class).outputNamed("Firewall")))); // line 24
        }
    }

    public static final class NotExported extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").queueName(use(stack(NetworkStack.class).zones()))); // line 31
        }
    }

    public static final class OddExport extends Stack {
        public OutputReference url() {
            return outputNamed("Url");
        }

        @Override
        protected void define() {
            var stage = parameter("Stage").defaultValue("test");
            output("Url", add(new Queue("Inbox")).ref()).export(Fn.join("-", stage, "url"));
        }
    }

    public static final class UsesOddExport extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").queueName(use(stack(OddExport.class).url()))); // line 50
        }
    }

    public static final class Itself extends Stack {
        @Override
        protected void define() {
            output("Url", "x").export();
            add(new Queue("Inbox").queueName(use(outputNamed("Url")))); // line 58
        }
    }

    public static final class Hen extends Stack {
        @Override
        protected void define() {
            output("Egg", "egg").export();
            output("Hatched", use(stack(Egg.class).outputNamed("Hen"))); // line 66
            add(new Queue("Hen"));
        }
    }

    public static final class Egg extends Stack {
        @Override
        protected void define() {
            output("Hen", "hen").export();
            add(new Queue("Egg").queueName(parameter("Laid", stack(Hen.class).outputNamed("Egg")))); // line 75
        }
    }

    public static final class HenMade extends Stack {
        final EggMade egg = stack(EggMade.class);

        @Override
        protected void define() {}
    }

    public static final class EggMade extends Stack {
        final HenMade hen = stack(HenMade.class); // line 87

        @Override
        protected void define() {}
    }

    public static final class FirstExport extends Stack {
        @Override
        protected void define() {
            output("Url", add(new Queue("Inbox")).ref()).export("inbox-url"); // line 96
        }
    }

    public static final class SecondExport extends Stack {
        @Override
        protected void define() {
            output("Address", add(new Queue("Inbox")).ref()).export("inbox-url"); // line 103
        }
    }

    public static final class OtherRegion extends Stack {
        @Override
        protected void define() {
            deployIn("us-east-1");
            NetworkStack far = new NetworkStack("eu-west-1");
            add(new Queue("Inbox").queueName(use(far.vpcId()))); // line 112
        }
    }

    public static final class Twins implements StackProvider {
        @Override
        public List<Stack> stacks() {
            Stack first = new NetworkStack("eu-west-1"); // line 119
            Stack second = new NetworkStack("eu-west-1"); // line 120
            return List.of(first, second);
        }
    }

    public static final class WhichOne extends Stack {
        @Override
        protected void define() {
            use(stack(NetworkStack.class).vpcId()); // line 128
        }
    }

    public static final class NoRegion extends Stack {
        @Override
        protected void define() {
            deployIn("Frankfurt"); // line 135
        }
    }

    public static final class UsesBroken extends Stack {
        @Override
        protected void define() {
            use(stack(BrokenStacks.Throws.class).outputNamed("Url")); // line 142
        }
    }

    public static final class Unlisted extends Stack {
        public Unlisted(String client) {
            super(client);
        }

        @Override
        protected void define() {}
    }
}
