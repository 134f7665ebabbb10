package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds change sets. */
final class ChangeSets {
    private ChangeSets() {}

    /** A change set and its stack. */
    record Found(StackRecord stack, ChangeSetRecord changeSet) {}

    /** The change set of that name in that stack, or of that ARN. */
    static Found expect(Call call, @Nullable String changeSet, @Nullable String stack) {
        return find(call, Call.expect("changeSetName", changeSet), stack)
                .orElseThrow(() -> AwsFault.changeSetNotFound("ChangeSet [" + changeSet + "] does not exist"));
    }

    static Optional<Found> find(Call call, String wanted, @Nullable String stack) {
        List<StackRecord> stacks = List.of();
        if (wanted.startsWith("arn:")) {
            stacks = call.region().stacksEver();
        } else if (stack == null) {
            throw AwsFault.validation("StackName must be specified if ChangeSetName is not specified as an ARN.");
        } else {
            stacks = List.of(call.expectStack(stack));
        }
        return stacks.stream()
                .flatMap(owner -> call.region().changeSets(owner).stream().map(found -> new Found(owner, found)))
                .filter(found -> found.changeSet().id().equals(wanted)
                        || found.changeSet().name().equals(wanted))
                .findFirst();
    }

    /** A name may be used again once the change set that had it was executed. */
    static void refuseTwin(Call call, StackRecord stack, String name) {
        boolean taken = call.region().changeSets(stack).stream()
                .anyMatch(other ->
                        other.name().equals(name) && !other.executionStatus().startsWith("EXECUTE_"));
        if (taken) {
            throw AwsFault.alreadyExists("ChangeSet " + name + " already exists");
        }
    }
}
