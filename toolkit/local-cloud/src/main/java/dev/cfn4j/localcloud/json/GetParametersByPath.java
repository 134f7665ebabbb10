package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import java.util.List;

/** Gives the parameters below a path, in one page. */
final class GetParametersByPath implements JsonCall {
    @Override
    public String target() {
        return "AmazonSSM.GetParametersByPath";
    }

    @Override
    public Node answer(JsonRequest request) {
        String path = request.expect("Path");
        String prefix = path.endsWith("/") ? path : path + "/";
        boolean deep = request.isTrue("Recursive");
        List<Node> found = request.region().parameters().list().stream()
                .filter(value -> value.name().startsWith(prefix))
                .filter(value -> deep || value.name().indexOf('/', prefix.length()) < 0)
                .map(value -> ParameterAnswer.of(request, value, value.version()))
                .toList();
        return new Answer().with("Parameters", found).node();
    }
}
