package dev.cfn4j.localcloud.macro;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sends a template through the transforms that it names. */
public final class Transforms {
    static final String INCLUDE = "AWS::Include";
    static final String LANGUAGE = "AWS::LanguageExtensions";
    private static final Set<String> AWS_ONLY = Set.of(
            "AWS::CodeDeployBlueGreen",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::Serverless-2016-10-31",
            "AWS::ServiceCatalog");

    private Transforms() {}

    /**
     * What the transforms make of the template; empty if it names none.
     *
     * @param parameters the values of the parameters, which loops may go over
     * @param objects gives the text that lies at a location such as {@code s3://bucket/key}
     * @throws AwsFault if a transform fails, or is one that the endpoint has not
     */
    public static Optional<Node> apply(
            StackTemplate template, Map<String, String> parameters, Function<String, String> objects) {
        Set<String> named = template.declaredTransforms();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        named.forEach(Transforms::expectKnown);
        Node root = new Include(objects).apply(withWholeInclude(template.root()));
        Node extended = named.contains(LANGUAGE) ? LanguageExtensions.apply(root, parameters) : root;
        Map<String, Node> members = new LinkedHashMap<>(extended.membersOrNone());
        members.remove("Transform");
        return Optional.of(new Node.ObjectNode(members));
    }

    /** An include for the whole template is one that stands beside its sections. */
    private static Node withWholeInclude(Node root) {
        Optional<Node> include = root.find("Transform")
                .filter(node -> node.find("Name")
                        .flatMap(Node::text)
                        .filter(INCLUDE::equals)
                        .isPresent());
        if (include.isEmpty()) {
            return root;
        }
        Map<String, Node> members = new LinkedHashMap<>(root.membersOrNone());
        members.put("Fn::Transform", include.get());
        return new Node.ObjectNode(members);
    }

    private static void expectKnown(String name) {
        if (name.equals(INCLUDE) || name.equals(LANGUAGE)) {
            return;
        }
        throw AwsFault.validation(
                AWS_ONLY.contains(name)
                        ? "Transform " + name + " is not available on this local endpoint"
                        : "No transform named " + name + " found.");
    }
}
