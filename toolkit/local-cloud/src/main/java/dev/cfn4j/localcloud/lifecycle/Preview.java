package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Foretells what a submission would do to a stack. */
public final class Preview {
    private final Account account;
    private final RegionState region;

    /** Foretells for stacks of that region. */
    public Preview(Account account, RegionState region) {
        this.account = account;
        this.region = region;
    }

    /** The changes, those of existing resources in the order of dependency. */
    public List<ChangeRecord> of(StackRecord stack, Submission submission) {
        LiveValues values = new LiveValues(stack::resources, account.shapes(region), new Exports(region));
        Evaluation evaluation = new Evaluation(stack, submission, values);
        List<ChangeRecord> changes = new ArrayList<>();
        for (List<ResourceDeclaration> group : evaluation.groups()) {
            for (ResourceDeclaration resource : group) {
                ResourceRecord old = stack.resources().get(resource.logicalId());
                if (old == null) {
                    changes.add(new ChangeRecord(
                            "Add",
                            resource.logicalId(),
                            Optional.empty(),
                            resource.type(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
                }
            }
        }
        return changes;
    }
}
