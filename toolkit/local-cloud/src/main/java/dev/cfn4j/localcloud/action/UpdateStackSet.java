package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Settings;
import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ParameterValues;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackSetRequest;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackSetResponse;

/** Changes a stack set, and begins to change its instances. */
final class UpdateStackSet extends Action<UpdateStackSetRequest, UpdateStackSetResponse> {
    UpdateStackSet() {
        super(UpdateStackSetRequest.class, UpdateStackSetRequest::builder);
    }

    @Override
    UpdateStackSetResponse handle(UpdateStackSetRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        Settings old = set.settings();
        String text = Boolean.TRUE.equals(request.usePreviousTemplate())
                ? set.template()
                : Submitted.text(call, request.templateBody(), request.templateURL());
        StackTemplate template = Submitted.checked(call, text);
        Capabilities.require(template, request.capabilitiesAsStrings());
        Settings settings = new Settings(
                Optional.ofNullable(request.description()).or(old::description),
                ParameterValues.of(template, request.parameters(), old.parameters()),
                request.hasTags() ? StackSets.tags(request.tags()) : old.tags(),
                request.capabilitiesAsStrings(),
                old.permissionModel());
        List<String> places = set.instances().stream()
                .filter(instance ->
                        request.accounts().isEmpty() || request.accounts().contains(instance.account()))
                .filter(instance ->
                        request.regions().isEmpty() || request.regions().contains(instance.region()))
                .map(instance -> instance.account() + "/" + instance.region())
                .toList();
        String id = StackSets.start(call, set.with(text, settings), "UPDATE", places, request.operationId(), false);
        return UpdateStackSetResponse.builder().operationId(id).build();
    }
}
