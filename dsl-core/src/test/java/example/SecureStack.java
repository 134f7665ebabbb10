package example;

import dev.cfn4j.dsl.Stack;

public final class SecureStack extends Stack {
    @Override
    protected void define() {
        add(new Queue("Inbox").secure());
    }
}
