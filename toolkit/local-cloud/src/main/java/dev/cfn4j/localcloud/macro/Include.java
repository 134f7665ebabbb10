package dev.cfn4j.localcloud.macro;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts snippets that lie in buckets in place of the calls that name them.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-include.html">AWS::Include</a>
 */
final class Include {
    private final Function<String, String> objects;

    Include(Function<String, String> objects) {
        this.objects = objects;
    }

    Node apply(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(list.items().stream().map(this::apply).toList());
        }
        if (!(node instanceof Node.ObjectNode object)) {
            return node;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (name.equals("Fn::Transform")) {
                members.putAll(snippet(member).membersOrNone());
            } else {
                members.put(name, apply(member));
            }
        });
        return new Node.ObjectNode(members);
    }

    private Node snippet(Node call) {
        String location = call.find("Parameters")
                .flatMap(parameters -> parameters.find("Location"))
                .flatMap(Node::text)
                .orElseThrow(() -> failed("The location parameter is not a valid S3 uri."));
        if (!location.startsWith("s3://")) {
            throw failed("The location parameter is not a valid S3 uri.");
        }
        String text = objects.apply(location);
        try {
            return text.stripLeading().startsWith("{")
                    ? JsonDocuments.parse(location, text)
                    : YamlDocuments.parse(location, text).root();
        } catch (DocumentException e) {
            throw failed("The specified S3 object's content should be valid Yaml/JSON");
        }
    }

    private static AwsFault failed(String why) {
        return AwsFault.validation("Transform AWS::Include failed with: " + why);
    }
}
