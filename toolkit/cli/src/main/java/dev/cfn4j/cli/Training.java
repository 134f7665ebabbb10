package dev.cfn4j.cli;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs what is run most, so that the launcher's archive holds the classes that it needs; prints nothing. */
public final class Training {
    private Training() {}

    /** Runs the commands, then {@code expand} of the named stack class, if one is named. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        run("expand", Sample.class.getName());
        run("expand", "--compact", Sample.class.getName());
        if (QuickExpand.of(arguments) != null) {
            run(arguments);
        } else {
            run("expand", "--format", "json", Sample.class.getName());
            run("explain", "AWS::SQS::Queue");
            run("help", "expand");
            run("expnd");
        }
    }

    private static void run(String... arguments) {
        Main.run(Main.utf8(System.out), Main.utf8(System.out), arguments);
    }

    /** A stack with a bit of everything. */
    public static final class Sample extends Stack {
        @Override
        protected void define() {
            var stage = parameter("Stage").allowedValues("test", "prod");
            var queue = add(new GenericResource("AWS::SQS::Queue", "Inbox").property("DelaySeconds", 5));
            add(new GenericResource("AWS::SNS::Topic", "Topic").property("DisplayName", stage));
            output("InboxUrl", queue.ref());
            tag("team", "notifications");
        }
    }
}
