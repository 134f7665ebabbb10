package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Foretells what a submission would do to a stack. */
public final class Preview {
    private static final String PROPERTY_VALIDATION = "The following hook(s)/validation failed:"
            + " [AWS::EarlyValidation::PropertyValidation]. To troubleshoot Early Validation errors, use the DescribeEvents"
            + " API for detailed failure information. ";

    private final Account account;
    private final StackRecord stack;
    private final PreviewValues values;
    private final Evaluation evaluation;
    private final List<Invalidity> invalidities = new ArrayList<>();
    private boolean outputsChange;

    /** Foretells for that stack. */
    public Preview(Account account, RegionState region, StackRecord stack, Submission submission) {
        this.account = account;
        this.stack = stack;
        Map<String, ResourceRecord> existing = new LinkedHashMap<>(stack.resources());
        existing.values().removeIf(ResourceRecord::isGone);
        this.values = new PreviewValues(existing, account, region);
        this.evaluation = new Evaluation(stack, submission, values);
        values.declare(evaluation.resources().keySet());
    }

    /**
     * The changes: additions and modifications in the order of dependency, then removals.
     *
     * @throws AwsFault if the template cannot be evaluated, or its properties are none of their types
     */
    public List<ChangeRecord> changes() {
        List<ChangeRecord> changes = resourceChanges();
        changes.addAll(removals());
        outputsChange = outputsDiffer(stack.outputs(), evaluation.outputs());
        return changes;
    }

    /** An output that is not known yet changes only if a resource does, and that is told by the resource. */
    private static boolean outputsDiffer(List<OutputRecord> before, List<OutputRecord> after) {
        if (before.size() != after.size()) {
            return true;
        }
        for (int i = 0; i < after.size(); i++) {
            OutputRecord old = before.get(i);
            OutputRecord now = after.get(i);
            boolean unknown = Values.isUnknown(Values.text(now.value()));
            OutputRecord compared =
                    unknown ? new OutputRecord(now.key(), old.value(), now.description(), now.exportName()) : now;
            if (!compared.equals(old)) {
                return true;
            }
        }
        return false;
    }

    private List<ChangeRecord> resourceChanges() {
        List<ChangeRecord> changes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        CauseFinder causes = new CauseFinder(stack, evaluation, values);
        for (List<ResourceDeclaration> group : evaluation.groups()) {
            for (ResourceDeclaration resource : group) {
                Node properties = evaluation.properties(resource);
                PropertyCheck.faults(account.catalog(), resource.type(), resource.logicalId(), properties)
                        .ifPresent(fault -> invalid(resource, properties, fault, faults));
                change(resource, properties, causes).ifPresent(changes::add);
            }
        }
        if (!faults.isEmpty()) {
            throw AwsFault.validation(PROPERTY_VALIDATION + String.join("; ", faults));
        }
        return changes;
    }

    private void invalid(ResourceDeclaration resource, Node properties, String message, List<String> faults) {
        faults.add(message);
        PropertyCheck.list(account.catalog(), resource.type(), properties, false)
                .forEach(fault -> invalidities.add(new Invalidity(
                        resource.logicalId(),
                        resource.type(),
                        "/Resources/" + resource.logicalId() + "/Properties" + fault.substring(1, fault.indexOf(':')),
                        fault)));
    }

    /** What was found wrong with properties; known after {@link #changes()} has failed. */
    public List<Invalidity> invalidities() {
        return List.copyOf(invalidities);
    }

    /** What the submission means; for the change sets of nested stacks. */
    Evaluation evaluation() {
        return evaluation;
    }

    /** The properties of a declared resource as they will be, as far as that is known. */
    public Node properties(String logicalId) {
        return evaluation.properties(evaluation.template().expectResource(logicalId));
    }

    /** Whether outputs or tags change; these belong to no resource. Known after {@link #changes()}. */
    public boolean changesStackItself() {
        return outputsChange || tagsChange();
    }

    private Optional<ChangeRecord> change(ResourceDeclaration resource, Node properties, CauseFinder causes) {
        ResourceRecord old = stack.resources().get(resource.logicalId());
        if (old == null || old.isGone() || old.physicalId().isEmpty()) {
            return Optional.of(addition(resource));
        }
        if (!old.type().equals(resource.type())) {
            throw AwsFault.validation(
                    "Update of resource type is not permitted. The new template modifies resource type"
                            + " of the following resources: [" + resource.logicalId() + "]");
        }
        List<ChangeRecord.Detail> details =
                new ChangeDetails(account.catalog(), causes).of(old, resource, properties, evaluation, tagsChange());
        if (details.isEmpty()) {
            return NestedStackProvider.mayChange(old)
                    ? Optional.of(modification(old, resource, properties, List.of(ChangeDetails.AUTOMATIC)))
                    : Optional.empty();
        }
        return Optional.of(modification(old, resource, properties, details));
    }

    private boolean tagsChange() {
        return !stack.tags().equals(evaluation.submission().tags());
    }

    private ChangeRecord addition(ResourceDeclaration resource) {
        return new ChangeRecord(
                "Add",
                resource.logicalId(),
                Optional.empty(),
                resource.type(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(context(shown(resource), resource.attributes())),
                List.of());
    }

    private ChangeRecord modification(
            ResourceRecord old, ResourceDeclaration resource, Node properties, List<ChangeRecord.Detail> details) {
        String replacement = replacement(details);
        if (replacement.equals("False") && !NestedStackProvider.mayChange(old)) {
            values.change(changed(old, properties));
        } else {
            values.renew(old.logicalId());
        }
        return new ChangeRecord(
                "Modify",
                old.logicalId(),
                Optional.of(old.physicalId()),
                old.type(),
                Optional.of(replacement),
                details.stream().map(ChangeRecord.Detail::attribute).distinct().toList(),
                replacement.equals("False")
                        ? Optional.empty()
                        : Optional.of("ReplaceAnd" + ResourceDeclaration.replacePolicy(resource.attributes())),
                Optional.of(context(old.shownProperties(), old.declaration())),
                Optional.of(context(shown(resource), resource.attributes())),
                details);
    }

    private static String replacement(List<ChangeRecord.Detail> details) {
        if (details.stream()
                .anyMatch(d -> d.recreation().equals("Always") && d.evaluation().equals("Static"))) {
            return "True";
        }
        return details.stream().allMatch(detail -> detail.recreation().equals("Never")) ? "False" : "Conditional";
    }

    private static ResourceRecord changed(ResourceRecord old, Node properties) {
        return new ResourceRecord(
                old.logicalId(),
                old.type(),
                old.physicalId(),
                old.status(),
                old.reason(),
                old.since(),
                properties,
                Optional.empty(),
                old.declaration(),
                old.generation(),
                Optional.empty());
    }

    private List<ChangeRecord> removals() {
        Map<String, ResourceDeclaration> declared = evaluation.resources();
        return stack.resources().values().stream()
                .filter(old -> !old.isGone() && !declared.containsKey(old.logicalId()))
                .map(Preview::removal)
                .toList();
    }

    private static ChangeRecord removal(ResourceRecord old) {
        return new ChangeRecord(
                "Remove",
                old.logicalId(),
                Optional.of(old.physicalId()),
                old.type(),
                Optional.empty(),
                List.of(),
                Optional.of(ResourceDeclaration.deletionPolicy(old.declaration())),
                Optional.of(context(old.shownProperties(), old.declaration())),
                Optional.empty(),
                List.of());
    }

    private Node shown(ResourceDeclaration resource) {
        return evaluation.shownProperties(resource).orElseGet(() -> evaluation.properties(resource));
    }

    private static String context(Node properties, Node declaration) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("Properties", properties);
        members.putAll(declaration.membersOrNone());
        return Values.json(new Node.ObjectNode(members));
    }
}
