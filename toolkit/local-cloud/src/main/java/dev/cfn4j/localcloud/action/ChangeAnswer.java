package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeRecord;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.ChangeType;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;
import software.amazon.awssdk.services.cloudformation.model.ResourceTargetDefinition;

/** What answers say of a change. */
final class ChangeAnswer {
    private ChangeAnswer() {}

    static Change of(ChangeRecord change, @Nullable String nested, boolean withValues) {
        ResourceChange.Builder resource = ResourceChange.builder()
                .action(change.action())
                .logicalResourceId(change.logicalId())
                .physicalResourceId(change.physicalId().orElse(null))
                .resourceType(change.type())
                .changeSetId(nested)
                .replacement(change.replacement().orElse(null))
                .policyAction(change.policyAction().orElse(null))
                .scopeWithStrings(change.scope())
                .details(change.details().stream()
                        .map(detail -> detail(detail, withValues))
                        .toList());
        if (withValues) {
            resource.beforeContext(change.before().orElse(null))
                    .afterContext(change.after().orElse(null));
        }
        return Change.builder()
                .type(ChangeType.RESOURCE)
                .resourceChange(resource.build())
                .build();
    }

    private static ResourceChangeDetail detail(ChangeRecord.Detail detail, boolean withValues) {
        ResourceTargetDefinition.Builder target = ResourceTargetDefinition.builder()
                .attribute(detail.attribute())
                .name(detail.name().orElse(null))
                .requiresRecreation(detail.recreation());
        if (withValues) {
            target.path(detail.path())
                    .attributeChangeType(detail.changeType())
                    .beforeValue(detail.before().orElse(null))
                    .afterValue(detail.after().orElse(null));
        }
        return ResourceChangeDetail.builder()
                .target(target.build())
                .evaluation(detail.evaluation())
                .changeSource(detail.source())
                .causingEntity(detail.cause().orElse(null))
                .build();
    }
}
