package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Value;

/** ARNs that are right in every partition, region and account. */
final class ServiceArn {
    private ServiceArn() {}

    /** The ARN by which a task calls a service, for example of {@code sqs:sendMessage}. */
    static Value<String> integration(String call) {
        return Fn.sub("arn:${AWS::Partition}:states:::" + call);
    }

    /** An ARN in the stack's own region and account. */
    static Value<String> local(String service, String resource) {
        return Fn.sub("arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:" + resource);
    }

    /** The rule by which Step Functions learns that a job of another service ended. */
    static Permission jobEvents(String rule) {
        return Permission.on(
                local("events", "rule/" + rule), "events:PutTargets", "events:PutRule", "events:DescribeRule");
    }
}
