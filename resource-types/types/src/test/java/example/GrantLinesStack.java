package example;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.sqs.Queue;

/** What patterns make, found at these lines; the test knows them. */
public final class GrantLinesStack extends Stack {
    @Override
    protected void define() {
        Queue queue = add(new Queue("Work").secure()); // line 11
        Role role = add(new Role("Worker").forTasks());
        queue.grantSend(role); // line 13
    }
}
