package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import java.util.Optional;

/** The nested stacks that a change set is about. */
public final class NestedStacks {
    private final Account account;
    private final RegionState region;

    /** Nested stacks in that region. */
    public NestedStacks(Account account, RegionState region) {
        this.account = account;
        this.region = region;
    }

    /** The nested stack that a change adds or modifies; one that is not known yet where it adds it. */
    public StackRecord of(StackRecord around, ChangeRecord change, Preview preview) {
        String id = change.physicalId().orElseGet(() -> newId(around, change, preview));
        return region.find(id).orElseGet(() -> NestedStackProvider.fresh(around, id, account.now()));
    }

    /** What is submitted for it. */
    public Submission submission(Submission around, StackRecord nested, ChangeRecord change, Preview preview) {
        return NestedSubmission.of(
                account,
                region,
                around,
                Optional.of(nested).filter(stack -> !stack.isInReview()),
                preview.properties(change.logicalId()));
    }

    private String newId(StackRecord around, ChangeRecord change, Preview preview) {
        ResourceRecord old = around.resources().get(change.logicalId());
        ResourceRecord resource = new ResourceRecord(
                change.logicalId(),
                change.type(),
                "",
                "",
                Optional.empty(),
                account.now(),
                preview.properties(change.logicalId()),
                Optional.empty(),
                new dev.cfn4j.dsl.node.Node.ObjectNode(java.util.Map.of()),
                old == null ? 1 : old.generation() + 1,
                Optional.empty());
        return account.shapes(region).physicalId(around, resource);
    }
}
