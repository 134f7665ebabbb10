package dev.cfn4j.types.scheduler;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;

/**
 * Targets of {@code AWS::Scheduler::Schedule}, with a role that lets the schedule reach them.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html">AWS documentation</a>
 */
public sealed interface SchedulePatterns extends Patterns permits Schedule {
    /** Calls a function with the schedule: the target, and a role that may call it. */
    default Schedule invoke(Function function) {
        function.grantInvoke(role());
        return target(function.arn());
    }

    /** Sends messages to a queue with the schedule: the target, and a role that may send. */
    default Schedule sendTo(Queue queue) {
        queue.grantSend(role());
        return target(queue.arn());
    }

    /** Starts executions with the schedule: the target, and a role that may start them. */
    default Schedule start(StateMachine machine) {
        machine.grantStart(role());
        return target(machine.ref());
    }

    private Schedule target(Value<String> arn) {
        return ((Schedule) this).target(t -> t.arn(arn).roleArn(role().arn()));
    }

    private Role role() {
        return ((Schedule) this).extras().companion("Role", Role.class, id -> new Role(id).forSchedules());
    }
}
