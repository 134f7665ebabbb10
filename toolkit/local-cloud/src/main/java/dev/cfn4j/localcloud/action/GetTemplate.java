package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateRequest;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateResponse;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** Gives back the template of a stack or change set, as its transforms made it or as it was submitted. */
final class GetTemplate extends Action<GetTemplateRequest, GetTemplateResponse> {
    GetTemplate() {
        super(GetTemplateRequest.class, GetTemplateRequest::builder);
    }

    @Override
    GetTemplateResponse handle(GetTemplateRequest request, Call call) {
        Call.expectOneOf("templateStage", request.templateStageAsString(), List.of("Original", "Processed"));
        Submission submission = request.changeSetName() == null
                ? deployed(request, call)
                : ChangeSets.expect(call, request.changeSetName(), request.stackName())
                        .changeSet()
                        .submission();
        boolean original = request.templateStage() == TemplateStage.ORIGINAL;
        return GetTemplateResponse.builder()
                .templateBody(original ? submission.template() : submission.processedTemplate())
                .stagesAvailable(TemplateStage.ORIGINAL, TemplateStage.PROCESSED)
                .build();
    }

    private static Submission deployed(GetTemplateRequest request, Call call) {
        return call.expectStack(request.stackName())
                .deployed()
                .orElseThrow(() -> AwsFault.validation("Template not available for stack " + request.stackName()
                        + ": only change sets were made for it"));
    }
}
