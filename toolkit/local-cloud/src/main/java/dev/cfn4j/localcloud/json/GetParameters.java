package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.ArrayList;
import java.util.List;

/** Gives several parameters. */
final class GetParameters implements JsonCall {
    @Override
    public String target() {
        return "AmazonSSM.GetParameters";
    }

    @Override
    public Node answer(JsonRequest request) {
        List<Node> found = new ArrayList<>();
        List<Node> missing = new ArrayList<>();
        for (String name : request.texts("Names")) {
            ParameterAnswer.find(request, name).ifPresentOrElse(found::add, () -> missing.add(Values.text(name)));
        }
        return new Answer()
                .with("Parameters", found)
                .with("InvalidParameters", missing)
                .node();
    }
}
