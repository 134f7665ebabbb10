package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Settings;
import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ParameterValues;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.CreateStackSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackSetResponse;

/** Makes a stack set without instances. */
final class CreateStackSet extends Action<CreateStackSetRequest, CreateStackSetResponse> {
    CreateStackSet() {
        super(CreateStackSetRequest.class, CreateStackSetRequest::builder);
    }

    @Override
    CreateStackSetResponse handle(CreateStackSetRequest request, Call call) {
        String name = Names.checkStackSet(request.stackSetName());
        boolean taken = call.region().stackSets().list().stream()
                .anyMatch(set -> !set.isDeleted() && set.name().equals(name));
        if (taken) {
            throw new AwsFault("NameAlreadyExistsException", "StackSet " + name + " already exists", 409);
        }
        String text = Submitted.text(call, request.templateBody(), request.templateURL());
        StackTemplate template = Submitted.checked(call, text);
        Capabilities.require(template, request.capabilitiesAsStrings());
        Settings settings = new Settings(
                Optional.ofNullable(request.description()),
                ParameterValues.of(template, request.parameters(), Map.of()),
                StackSets.tags(request.tags()),
                request.capabilitiesAsStrings(),
                Optional.ofNullable(request.permissionModelAsString()).orElse("SELF_MANAGED"));
        StackSetRecord set = new StackSetRecord(
                name + ":" + call.account().newId(), name, "ACTIVE", text, settings, List.of(), List.of());
        call.region().stackSets().save(set.id(), set);
        return CreateStackSetResponse.builder().stackSetId(set.id()).build();
    }
}
