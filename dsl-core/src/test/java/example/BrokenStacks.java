package example;

import static dev.cfn4j.dsl.Fn.ref;

import dev.cfn4j.dsl.Stack;
import java.util.List;

/** Stack classes with one mistake each; the tests know the lines. */
public final class BrokenStacks {
    private BrokenStacks() {}

    public static final class Throws extends Stack {
        @Override
        protected void define() {
            throw new IllegalStateException("no catalogue"); // line 15
        }
    }

    public static final class Duplicate extends Stack {
        @Override
        protected void define() {
            add(new Queue("Inbox")); // line 22
            List.of("Inbox").forEach(id -> add(new Queue(id))); // line 23
        }
    }

    public static final class Dangling extends Stack {
        @Override
        protected void define() {
            var forgotten = new Queue("Forgotten");
            add(new Queue("Inbox").delaySeconds(1).queueName(forgotten.arn())); // line 31
            output("Url", ref("Inbux")); // line 32
        }
    }

    public static final class Circular extends Stack {
        @Override
        protected void define() {
            dependsOn("circular");
            dependsOn("other");
            add(new Queue("Inbox"));
        }
    }

    public static final class Other extends Stack {
        @Override
        protected void define() {
            dependsOn("circular");
            add(new Queue("Inbox"));
        }
    }

    public static final class NoConstructor extends Stack {
        public NoConstructor(String name) {}

        @Override
        protected void define() {}
    }

    public static final class InitFails extends Stack {
        static final int SIZE = Integer.parseInt("many"); // line 61

        @Override
        protected void define() {}
    }
}
