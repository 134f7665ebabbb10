package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Properties that open a resource to everybody by their value. */
final class PublicSwitches implements GrantSource {
    private static final List<Switch> SWITCHES = List.of(
            new Switch("", "PubliclyAccessible", "true"),
            new Switch("AWS::S3::Bucket", "AccessControl", "publicread"),
            new Switch("AWS::S3::Bucket", "AccessControl", "publicreadwrite"),
            new Switch("AWS::Lambda::Url", "AuthType", "none"),
            new Switch("AWS::EC2::Subnet", "MapPublicIpOnLaunch", "true"),
            new Switch("AWS::AutoScaling::LaunchConfiguration", "AssociatePublicIpAddress", "true"),
            new Switch("AWS::ElasticLoadBalancingV2::LoadBalancer", "Scheme", "internet-facing"),
            new Switch("AWS::ApiGateway::Method", "AuthorizationType", "none"));

    /**
     * A value that opens.
     *
     * @param type the resource type; empty for all
     * @param property the property
     * @param value the value in lower case
     */
    private record Switch(String type, String property, String value) {}

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        for (Switch one : SWITCHES) {
            if (one.type().isEmpty() || one.type().equals(type)) {
                properties
                        .find(one.property())
                        .flatMap(TemplateParameter::scalar)
                        .filter(value -> value.toLowerCase(Locale.ROOT).equals(one.value()))
                        .ifPresent(value -> to.accept(new Grant(
                                Kind.PUBLIC_ACCESS,
                                new StringNode(one.property() + ": " + value),
                                new ObjectNode(Map.of()),
                                false,
                                true)));
            }
        }
    }
}
