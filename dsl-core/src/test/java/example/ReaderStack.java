package example;

import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;

public final class ReaderStack extends Stack {
    @Override
    protected void define() {
        parameter("InboxStack").defaultValue("inbox");
        add(new Queue("Reader").queueName(importValue(sub("${InboxStack}-url"))));
    }
}
