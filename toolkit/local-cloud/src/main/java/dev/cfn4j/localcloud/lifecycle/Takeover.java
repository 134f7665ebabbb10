package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes over resources that exist outside of all stacks. */
final class Takeover {
    private final Account account;
    private final Steps steps;
    private final Evaluation evaluation;
    private final Works works;

    Takeover(Account account, Steps steps, Evaluation evaluation, Works works) {
        this.account = account;
        this.steps = steps;
        this.evaluation = evaluation;
        this.works = works;
    }

    /**
     * Takes them over.
     *
     * @param identifiers what identifies each, by logical ID
     * @throws ResourceFailure if one cannot be
     */
    void run(Map<String, String> identifiers) {
        for (List<ResourceDeclaration> group : evaluation.groups()) {
            for (ResourceDeclaration declared : group) {
                String physicalId = identifiers.get(declared.logicalId());
                if (physicalId != null) {
                    takeOver(declared, physicalId);
                }
            }
        }
    }

    private void takeOver(ResourceDeclaration declared, String physicalId) {
        Node properties = account.state().locked(() -> evaluation.properties(declared));
        ResourceRecord resource = new ResourceRecord(
                declared.logicalId(),
                declared.type(),
                physicalId,
                "IMPORT_IN_PROGRESS",
                Optional.empty(),
                account.now(),
                properties,
                evaluation.shownProperties(declared),
                declared.attributes(),
                1,
                steps.region().orphans().find(declared.type(), physicalId).map(ResourceRecord::actualProperties));
        steps.take(change -> change.put(resource));
        Optional<String> trouble = works.demanded(declared.logicalId(), "IMPORT_IN_PROGRESS");
        if (trouble.isPresent()) {
            steps.take(change -> change.put(resource.withStatus("IMPORT_FAILED", trouble, change.now())));
            throw new ResourceFailure(List.of(declared.logicalId()));
        }
        works.update(resource, resource);
        steps.take(change -> {
            change.region().orphans().remove(resource.type(), physicalId);
            change.put(resource.withStatus("IMPORT_COMPLETE", Optional.of("Resource import completed."), change.now()));
            change.put(resource.withStatus(
                    "UPDATE_IN_PROGRESS",
                    Optional.of("Apply stack-level tags to imported resource if applicable."),
                    change.now()));
            change.put(resource.withStatus("UPDATE_COMPLETE", Optional.empty(), change.now()));
        });
    }

    /** Lets go of a resource again. */
    static void release(Change change, String logicalId) {
        ResourceRecord resource = change.stack().resources().get(logicalId);
        if (resource != null) {
            change.put(resource.withStatus("IMPORT_ROLLBACK_IN_PROGRESS", Optional.empty(), change.now()));
            change.put(resource.withStatus("IMPORT_ROLLBACK_COMPLETE", Optional.empty(), change.now()));
            change.region().orphans().add(resource);
            change.edit(stack -> stack.withoutResource(logicalId));
        }
    }
}
