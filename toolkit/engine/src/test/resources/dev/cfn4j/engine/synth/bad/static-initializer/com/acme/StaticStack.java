package com.acme;

import dev.cfn4j.dsl.Stack;

public final class StaticStack extends Stack {
    private static final int PORT = Integer.parseInt("eighty");

    @Override
    protected void define() {
        description("port " + PORT);
    }
}
