package com.acme;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;

public final class SecondStack extends Stack {
    @Override
    protected void define() {
        add(new GenericResource("AWS::SQS::Queue", "Inbox"));
        dependsOn("first");
    }
}
