package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who may call a function, by AWS::Lambda::Permission. */
final class FunctionAccess implements GrantSource {
    private static final List<String> CONDITIONS =
            List.of("SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        if (!type.equals("AWS::Lambda::Permission")) {
            return;
        }
        Map<String, Node> terms = new LinkedHashMap<>();
        terms.put("Effect", new StringNode("Allow"));
        properties.find("Principal").ifPresent(it -> terms.put("Principal", it));
        properties.find("FunctionName").ifPresent(it -> terms.put("Resource", it));
        Map<String, Node> conditions = new LinkedHashMap<>();
        CONDITIONS.forEach(name -> properties.find(name).ifPresent(value -> conditions.put(name, value)));
        if (!conditions.isEmpty()) {
            terms.put("Condition", new ObjectNode(conditions));
        }
        boolean open = conditions.isEmpty() && new StringNode("*").equals(terms.get("Principal"));
        properties
                .find("Action")
                .ifPresent(action -> to.accept(new Grant(Kind.PERMISSION, action, new ObjectNode(terms), false, open)));
    }
}
