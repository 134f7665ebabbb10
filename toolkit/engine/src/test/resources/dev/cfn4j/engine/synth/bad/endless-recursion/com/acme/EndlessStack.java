package com.acme;

import dev.cfn4j.dsl.Stack;

public final class EndlessStack extends Stack {
    @Override
    protected void define() {
        define();
    }
}
