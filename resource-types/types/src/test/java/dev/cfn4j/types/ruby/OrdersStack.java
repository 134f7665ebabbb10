package dev.cfn4j.types.ruby;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.stackName;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.sqs.Queue;

/** Takes orders. */
public final class OrdersStack extends Stack {
    @Override
    protected void define() {
        description("Takes orders");
        var stage = parameter("Stage")
                .allowedValues("test", "prod")
                .defaultValue("test")
                .immutable();
        var prod = condition("IsProd", stage.isEqualTo("prod"));
        tag("team", "orders");

        var dead = add(new Queue("DeadLetters").messageRetentionPeriod(1_209_600));
        var orders = add(new Queue("Orders")
                .queueName(join("-", stackName(), "orders"))
                .visibilityTimeout(prod.then(300).otherwise(30))
                .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(5)));
        output("OrdersUrl", orders.ref()).description("Where orders are sent");
    }
}
