package com.acme;

import dev.cfn4j.dsl.Stack;

public final class ParameterisedStack extends Stack {
    private final String queue;

    public ParameterisedStack(String queue) {
        this.queue = queue;
    }

    @Override
    protected void define() {
        description(queue);
    }
}
