package com.acme;

import dev.cfn4j.dsl.Stack;

public final class BrokenStack extends Stack {
    @Override
    protected void define() {
        throw new IllegalStateException("no such region table");
    }
}
