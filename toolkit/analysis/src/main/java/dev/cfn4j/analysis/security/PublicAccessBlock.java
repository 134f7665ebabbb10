package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a bucket blocks of public access. A bucket that says nothing is left out: S3 blocks everything then (AWS: "Blocking public access to
 * your Amazon S3 storage").
 */
final class PublicAccessBlock implements GrantSource {
    private static final List<String> FLAGS =
            List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        if (!type.equals("AWS::S3::Bucket")) {
            return;
        }
        properties
                .find("PublicAccessBlockConfiguration")
                .ifPresent(block -> FLAGS.stream()
                        .filter(flag -> !block.find(flag)
                                .flatMap(TemplateParameter::scalar)
                                .orElse("false")
                                .equals("true"))
                        .forEach(flag -> to.accept(new Grant(
                                Kind.PUBLIC_ACCESS,
                                new StringNode("PublicAccessBlockConfiguration without " + flag),
                                new ObjectNode(Map.of()),
                                false,
                                true))));
    }
}
