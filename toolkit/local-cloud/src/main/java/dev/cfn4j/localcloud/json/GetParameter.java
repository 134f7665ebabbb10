package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;

/** Gives a parameter. */
final class GetParameter implements JsonCall {
    @Override
    public String target() {
        return "AmazonSSM.GetParameter";
    }

    @Override
    public Node answer(JsonRequest request) {
        String name = request.expect("Name");
        return new Answer()
                .with(
                        "Parameter",
                        ParameterAnswer.find(request, name).orElseThrow(() -> ParameterAnswer.notFound(name)))
                .node();
    }
}
