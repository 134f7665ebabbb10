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
            stacks = List.of(call.region()
                    .find(stack)
                    .orElseThrow(() -> AwsFault.validation("Stack [" + stack + "] does not exist")));
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

    /** They were made for a stack that is another one now. */
    static void makeObsolete(Call call, StackRecord stack) {
        call.region().changeSets(stack).stream()
                .filter(changeSet -> changeSet.executionStatus().equals("AVAILABLE"))
                .forEach(changeSet -> call.region().save(stack, changeSet.withExecutionStatus("OBSOLETE")));
    }

    /** Deletes a change set, those of nested stacks too, and the nested stacks that only these made known. */
    static void remove(Call call, Found found) {
        call.region().remove(found.stack(), found.changeSet());
        for (String id : found.changeSet().nesting().children().values()) {
            find(call, id, null).ifPresent(child -> {
                remove(call, child);
                if (child.stack().isInReview()) {
                    call.region().forget(child.stack());
                }
            });
        }
    }
}
