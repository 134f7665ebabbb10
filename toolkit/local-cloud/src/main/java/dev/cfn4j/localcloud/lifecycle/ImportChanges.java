package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.ResourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of change sets that take over resources. */
public final class ImportChanges {
    private static final String BUCKET = "AWS::S3::Bucket";

    private final Account account;
    private final RegionState region;

    /** Changes in that region. */
    public ImportChanges(Account account, RegionState region) {
        this.account = account;
        this.region = region;
    }

    /** Refuses an import that would change what is in the stack already. */
    public void refuseOthers(List<ChangeRecord> changes, Map<String, String> imports) {
        List<String> others = changes.stream()
                .map(ChangeRecord::logicalId)
                .filter(id -> !imports.containsKey(id))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw AwsFault.validation("You have modified resources " + others
                    + " in your template that are not being imported. Update, create or delete operations cannot be"
                    + " executed during import operations.");
        }
    }

    /** The changes, with additions of what is taken over as imports. */
    public List<ChangeRecord> of(List<ChangeRecord> changes, Map<String, String> imports) {
        return changes.stream()
                .map(change -> imports.containsKey(change.logicalId())
                        ? change.asImport(imports.get(change.logicalId()))
                        : change)
                .toList();
    }

    /** Why they cannot be taken over, if so. Of most types nothing tells whether there is such a resource; it is taken to be there. */
    public Optional<String> trouble(StackRecord stack, Submission submission, Map<String, String> imports) {
        StackTemplate template = StackTemplate.of(submission);
        for (Map.Entry<String, String> wanted : imports.entrySet()) {
            String type = template.expectResource(wanted.getKey()).type();
            String id = wanted.getValue();
            if (type.equals(BUCKET) && account.state().objects().find(id).isEmpty()) {
                return Optional.of("Bucket not found");
            }
            if (id.isBlank()) {
                return Optional.of("Resource of type '" + type + "' with identifier '" + id + "' was not found.");
            }
            Optional<StackRecord> owner = owner(type, id);
            if (owner.isPresent()) {
                return Optional.of(
                        id + " already exists in stack " + owner.get().id());
            }
        }
        return Optional.empty();
    }

    /** What a submission that asks for it takes over: new resources with a written-out name that exists outside of all stacks. */
    public Map<String, String> existing(StackRecord stack, Submission submission) {
        if (!submission.options().importExisting()) {
            return Map.of();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (ResourceDeclaration declared :
                StackTemplate.of(submission).resources().values()) {
            if (!stack.resources().containsKey(declared.logicalId())) {
                name(declared)
                        .filter(name -> exists(declared.type(), name))
                        .ifPresent(name -> found.put(declared.logicalId(), name));
            }
        }
        return found;
    }

    private Optional<String> name(ResourceDeclaration declared) {
        return account.catalog()
                .findType(declared.type())
                .map(ResourceType::identity)
                .filter(identity -> identity.primary().size() == 1)
                .flatMap(identity ->
                        declared.properties().find(identity.primary().get(0)))
                .flatMap(Node::text);
    }

    private boolean exists(String type, String name) {
        boolean is = region.orphans().find(type, name).isPresent()
                || (type.equals(BUCKET) && account.state().objects().find(name).isPresent());
        return is && owner(type, name).isEmpty();
    }

    private Optional<StackRecord> owner(String type, String id) {
        return region.stacks().stream()
                .filter(stack -> stack.resources().values().stream().anyMatch(resource -> isSame(resource, type, id)))
                .findFirst();
    }

    private static boolean isSame(ResourceRecord resource, String type, String id) {
        return !resource.isGone()
                && resource.type().equals(type)
                && resource.physicalId().equals(id);
    }
}
