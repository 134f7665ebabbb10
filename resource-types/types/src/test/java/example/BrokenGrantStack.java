package example;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.sqs.Queue;

/** A grant to a function whose role is somewhere else; the test knows the line. */
public final class BrokenGrantStack extends Stack {
    @Override
    protected void define() {
        Queue queue = add(new Queue("Work"));
        Function function = add(new Function("Convert").role("arn:aws:iam::123456789012:role/elsewhere"));
        queue.grantSend(function); // line 13
    }
}
