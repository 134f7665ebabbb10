package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;

/** One call of a service that speaks JSON. */
interface JsonCall {
    /** Its name as the header X-Amz-Target gives it, as {@code AmazonSSM.GetParameter}. */
    String target();

    /** Answers it; nobody else changes the state meanwhile. */
    Node answer(JsonRequest request);
}
