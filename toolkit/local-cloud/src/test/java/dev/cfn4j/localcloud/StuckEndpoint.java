package dev.cfn4j.localcloud;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program whose endpoint stops in the middle of an operation, and waits there to be killed. */
final class StuckEndpoint {
    static final String READY = "stuck";
    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": 5}},
             "Resources": {
              "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
              "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "${Queue} ${Delay}"}}}},
             "Outputs": {"Delay": {"Value": {"Ref": "Delay"}}}}
            """;

    private StuckEndpoint() {}

    public static void main(String[] arguments) {
        String verb = arguments[1];
        String stuckAt = verb.equals("delete") ? "Queue" : "Topic";
        Pauses pauses = (stack, logicalId, status) -> {
            if (logicalId.equals(stuckAt) && status.startsWith(verb.toUpperCase(java.util.Locale.ROOT))) {
                System.out.println(READY);
                sleep();
            }
        };
        Desk desk = Desk.with(LocalCloudOptions.in(Path.of(arguments[0])).pauses(pauses));
        if (!verb.equals("create")) {
            desk.deploy("s", TEMPLATE);
        }
        switch (verb) {
            case "create" -> desk.client.createStack(r -> r.stackName("s").templateBody(TEMPLATE));
            case "update" ->
                desk.client.updateStack(
                        r -> r.stackName("s").templateBody(TEMPLATE).parameters(Desk.parameters("Delay", "7")));
            default -> desk.client.deleteStack(r -> r.stackName("s"));
        }
        sleep();
    }

    private static void sleep() {
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
