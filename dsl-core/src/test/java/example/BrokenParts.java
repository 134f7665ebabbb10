package example;

import dev.cfn4j.dsl.Part;
import dev.cfn4j.dsl.Stack;

/** Stacks whose parts have one mistake each; the tests know the lines. */
public final class BrokenParts {
    private BrokenParts() {}

    public static final class Clash extends Stack {
        @Override
        protected void define() {
            add(new Queue("EmailQueue")); // line 13
            new WorkQueue(part("Email"));
        }
    }

    public static final class ClashOfTwo extends Stack {
        @Override
        protected void define() {
            Part email = part("Email");
            email.add(new Queue(email.id("QueueCopy"))); // line 22
            Part queue = part("EmailQueue");
            queue.add(new Queue(queue.id("Copy"))); // line 24
        }
    }

    public static final class TooLong extends Stack {
        @Override
        protected void define() {
            Part part = part("P".repeat(250));
            part.add(new Queue(part.id("Queue12"))); // line 32
        }
    }

    public static final class Unprefixed extends Stack {
        @Override
        protected void define() {
            part("Email").add(new Queue("Queue")); // line 39
        }
    }

    public static final class StillThere extends Stack {
        @Override
        protected void define() {
            add(new Queue("OldInbox")); // line 46
            add(new Queue("Inbox").delaySeconds(1).formerly("OldInbox")); // line 47
        }
    }

    public static final class TwoSuccessors extends Stack {
        @Override
        protected void define() {
            add(new Queue("First").formerly("Old")); // line 54
            add(new Queue("Second").formerly("Old")); // line 55
        }
    }

    public static final class OwnName extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox").formerly("Inbox")); // line 62
        }
    }
}
