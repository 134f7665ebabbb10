package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.Identity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.ResourceToImport;

/**
 * The resources that a change set takes over.
 *
 * @param identifiers what identifies each, by logical ID
 * @param isImport whether the change set does nothing else
 */
record ImportPlan(Map<String, String> identifiers, boolean isImport) {
    static final ImportPlan NONE = new ImportPlan(Map.of(), false);

    /** What the request says. */
    static ImportPlan of(
            CreateChangeSetRequest request, Call call, Optional<StackRecord> stack, Submission submission) {
        if (request.changeSetType() != ChangeSetType.IMPORT) {
            return NONE;
        }
        if (request.resourcesToImport().isEmpty()) {
            throw AwsFault.validation("Must Provide at least one resource to import");
        }
        StackTemplate template = StackTemplate.of(submission);
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (ResourceToImport wanted : request.resourcesToImport()) {
            if (identifiers.put(wanted.logicalResourceId(), identifier(call, template, wanted)) != null) {
                throw AwsFault.validation("Every resource to import must have unique LogicalResourceId");
            }
        }
        check(template, stack, submission, identifiers.keySet());
        return new ImportPlan(identifiers, true);
    }

    private static String identifier(Call call, StackTemplate template, ResourceToImport wanted) {
        String logicalId = Call.expect("resourcesToImport.1.member.logicalResourceId", wanted.logicalResourceId());
        ResourceDeclaration declared = template.resources().get(logicalId);
        if (declared == null) {
            throw AwsFault.validation("The logical resource ids [" + logicalId
                    + "] provided in ResourceToImport do not exist in the template.");
        }
        Identity identity =
                call.account().catalog().findType(declared.type()).orElseThrow().identity();
        Map<String, String> given = wanted.resourceIdentifier();
        if (!new HashSet<>(identity.primary()).equals(given.keySet())) {
            throw AwsFault.validation("Invalid resource identifier for resource type " + wanted.resourceType()
                    + ". Expected [" + String.join(", ", identity.primary()) + "]");
        }
        if (!declared.type().equals(wanted.resourceType())) {
            throw AwsFault.validation("Resource type of [" + logicalId
                    + "] passed in ResourceToImport does not match with resource type defined in the template. Resource"
                    + " type in ResourceToImport: " + wanted.resourceType() + "; Resource type in Template: "
                    + declared.type() + ".");
        }
        String ref = identity.ref()
                .filter(given::containsKey)
                .orElse(identity.primary().get(identity.primary().size() - 1));
        return given.getOrDefault(ref, "");
    }

    private static void check(
            StackTemplate template, Optional<StackRecord> stack, Submission submission, Set<String> imported) {
        Map<String, ?> existing = stack.map(StackRecord::resources).orElse(Map.of());
        List<String> twice = imported.stream().filter(existing::containsKey).toList();
        if (!twice.isEmpty()) {
            throw AwsFault.validation("Resources " + twice
                    + " passed in ResourceToImport are already in a stack and cannot be imported.");
        }
        Set<String> missing = new TreeSet<>(template.resources().keySet());
        missing.removeAll(existing.keySet());
        missing.removeAll(imported);
        if (!missing.isEmpty()) {
            throw AwsFault.validation("Resources " + missing + " is missing from ResourceToImport list");
        }
        List<String> unprotected = imported.stream()
                .filter(id -> template.expectResource(id)
                        .declaration()
                        .find("DeletionPolicy")
                        .isEmpty())
                .toList();
        if (!unprotected.isEmpty()) {
            throw AwsFault.validation("The following resources to import " + unprotected
                    + " must have DeletionPolicy attribute specified in the template.");
        }
        StackTemplate before =
                stack.flatMap(StackRecord::deployed).map(StackTemplate::of).orElse(null);
        boolean outputsChange = before == null
                ? !template.outputs().isEmpty()
                : !before.outputs().equals(template.outputs());
        if (outputsChange) {
            throw AwsFault.validation("As part of the import operation, you cannot modify or add [Outputs]");
        }
        if (before != null && !stack.orElseThrow().tags().equals(submission.tags())) {
            throw AwsFault.validation("As part of the import operation, you cannot modify or add [Tags]");
        }
    }
}
