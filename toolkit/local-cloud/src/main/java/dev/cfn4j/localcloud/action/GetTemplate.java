package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateRequest;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateResponse;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** Gives back the template of a stack or change set as it was submitted. */
final class GetTemplate extends Action<GetTemplateRequest, GetTemplateResponse> {
    GetTemplate() {
        super(GetTemplateRequest.class, GetTemplateRequest::builder);
    }

    @Override
    GetTemplateResponse handle(GetTemplateRequest request, Call call) {
        Submission submission = request.changeSetName() == null
                ? call.expectStack(request.stackName())
                        .deployed()
                        .orElseThrow(() -> AwsFault.validation(
                                "Stack " + request.stackName() + " has no template: only change sets were made for it"))
                : ChangeSets.expect(call, request.changeSetName(), request.stackName())
                        .changeSet()
                        .submission();
        return GetTemplateResponse.builder()
                .templateBody(submission.template())
                .stagesAvailable(TemplateStage.ORIGINAL, TemplateStage.PROCESSED)
                .build();
    }
}
