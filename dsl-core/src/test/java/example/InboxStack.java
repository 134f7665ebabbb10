package example;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;

public final class InboxStack extends Stack {
    @Override
    protected void define() {
        var stage = parameter("Stage").allowedValues("test", "prod").defaultValue("test");
        var prod = condition("IsProd", stage.isEqualTo("prod"));
        var dead = add(new Queue("DeadLetters"));
        var inbox = add(new Queue("Inbox")
                .queueName(sub("${AWS::StackName}-inbox"))
                .delaySeconds(prod.then(300).otherwise(30))
                .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(5)));
        output("InboxUrl", inbox.ref()).export(sub("${AWS::StackName}-url"));
        tag("team", "notifications");
    }
}
