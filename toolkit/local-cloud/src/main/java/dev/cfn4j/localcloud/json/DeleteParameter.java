package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;

/** Deletes a parameter. */
final class DeleteParameter implements JsonCall {
    @Override
    public String target() {
        return "AmazonSSM.DeleteParameter";
    }

    @Override
    public Node answer(JsonRequest request) {
        String name = request.expect("Name");
        if (request.region().parameters().find(name).isEmpty()) {
            throw ParameterAnswer.notFound(name);
        }
        request.region().parameters().remove(name);
        return new Answer().node();
    }
}
