package example;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.dashboard.DashboardBody;
import dev.cfn4j.dsl.dashboard.TextWidget;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Statement;

/** A stack that takes an output of another where it is written as soon as it is said: in a policy, and in text. */
public final class ImportingTextStack extends Stack {
    @Override
    protected void define() {
        var vpc = use(stack(NetworkStack.class).vpcId());
        var statement = Statement.allow("ec2:DescribeVpcs").on(vpc);
        add(new Queue("Policy").property("QueueName", PolicyDocument.identityBased(statement)));
        add(new Queue("Shown").property("QueueName", new DashboardBody().row(new TextWidget(vpc))));
    }
}
