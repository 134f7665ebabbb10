package com.acme;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;
import java.util.Map;

public final class DanglingStack extends Stack {
    @Override
    protected void define() {
        add(new GenericResource("AWS::SQS::Queue", "Inbox"));
        add(new GenericResource("AWS::SQS::QueuePolicy", "Policy")
                .property("Queues", Map.of("Ref", "Inbx")));
    }
}
