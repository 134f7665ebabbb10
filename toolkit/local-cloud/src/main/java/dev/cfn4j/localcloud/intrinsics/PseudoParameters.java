package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every template knows of where it is deployed.
 *
 * @param place region, partition and account
 * @param stackName the stack's name
 * @param stackId the stack's ARN
 * @param notificationArns where events would go
 */
public record PseudoParameters(Place place, String stackName, String stackId, List<String> notificationArns) {
    /** The value of a pseudo-parameter other than AWS::NoValue. */
    public Optional<Node> find(String name) {
        Map<String, String> texts = Map.of(
                "AWS::Region", place.region(),
                "AWS::AccountId", place.account(),
                "AWS::Partition", place.partition(),
                "AWS::URLSuffix", place.urlSuffix(),
                "AWS::StackName", stackName,
                "AWS::StackId", stackId);
        return name.equals("AWS::NotificationARNs")
                ? Optional.of(Values.list(notificationArns))
                : Optional.ofNullable(texts.get(name)).map(Values::text);
    }
}
