package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.cloudwatch.Alarm;

/** What all stacks of the system share: a tag that never changes, and one topic for all alarms. */
abstract class SystemStack extends Stack {

    /** Says what the stack is, and whose. */
    final void begin(String what) {
        description("Moderation, " + what);
        tag("system", "moderation").immutable();
    }

    /** The stack that the others stand on. */
    final ModerationFoundationStack foundation() {
        return stack(ModerationFoundationStack.class);
    }

    /** Has every alarm of this stack tell the system's topic. */
    final void tellAlarms() {
        var topic = use(foundation().alarmTopic());
        defaults(Alarm.class, alarm -> alarm.alarmActions(topic));
    }
}
