package dev.cfn4j.types.events;

import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;

/**
 * Targets of {@code AWS::Events::Rule}, with what lets the rule reach them.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html">AWS documentation</a>
 */
public sealed interface RulePatterns extends Patterns permits Rule {
    /** Events that did not reach a target: the metric {@code FailedInvocations}. */
    default Metric metricFailed() {
        return metric("FailedInvocations").sum();
    }

    /** Events that matched: the metric {@code TriggeredRules}. */
    default Metric metricTriggered() {
        return metric("TriggeredRules").sum();
    }

    /** Sends events to queues: a target each, and the right to send. */
    default Rule sendTo(Queue... queues) {
        Rule self = (Rule) this;
        for (Queue queue : queues) {
            queue.grantSend(self);
            self.target(t -> t.id(queue.logicalId()).arn(queue.arn()));
        }
        return self;
    }

    /** Publishes events to topics: a target each, and the right to publish. */
    default Rule publishTo(Topic... topics) {
        Rule self = (Rule) this;
        for (Topic topic : topics) {
            topic.grantPublish(self);
            self.target(t -> t.id(topic.logicalId()).arn(topic.ref()));
        }
        return self;
    }

    /** Calls functions with events: a target each, and the right to call. */
    default Rule invoke(Function... functions) {
        Rule self = (Rule) this;
        for (Function function : functions) {
            function.grantInvoke(self);
            self.target(t -> t.id(function.logicalId()).arn(function.arn()));
        }
        return self;
    }

    /** Starts executions with events: a target each, and a role that may start them. */
    default Rule start(StateMachine... machines) {
        Rule self = (Rule) this;
        Role role = self.extras().companion("Role", Role.class, Role::new).forRules();
        for (StateMachine machine : machines) {
            machine.grantStart(role);
            self.target(t -> t.id(machine.logicalId()).arn(machine.ref()).roleArn(role.arn()));
        }
        return self;
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Rule self = (Rule) this;
        return new Metric("AWS/Events", name).dimension("RuleName", self.ref());
    }
}
