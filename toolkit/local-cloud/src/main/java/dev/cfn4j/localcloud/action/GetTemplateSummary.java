package dev.cfn4j.localcloud.action;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.template.TemplateCheck;
import dev.cfn4j.localcloud.template.TemplateText;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateSummaryRequest;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateSummaryResponse;
import software.amazon.awssdk.services.cloudformation.model.ParameterConstraints;
import software.amazon.awssdk.services.cloudformation.model.ParameterDeclaration;

/** Tells what a template, submitted or deployed, declares and needs. */
final class GetTemplateSummary extends Action<GetTemplateSummaryRequest, GetTemplateSummaryResponse> {
    GetTemplateSummary() {
        super(GetTemplateSummaryRequest.class, GetTemplateSummaryRequest::builder);
    }

    @Override
    GetTemplateSummaryResponse handle(GetTemplateSummaryRequest request, Call call) {
        StackTemplate template = StackTemplate.parse(body(request, call));
        new TemplateCheck(template, call.account().catalog()).run();
        Capabilities.Needs needs = Capabilities.of(template);
        return GetTemplateSummaryResponse.builder()
                .description(template.description().orElse(null))
                .parameters(template.parameters().values().stream()
                        .map(GetTemplateSummary::parameter)
                        .toList())
                .capabilitiesWithStrings(needs.capabilities())
                .capabilitiesReason(needs.reason().orElse(null))
                .resourceTypes(template.resources().values().stream()
                        .map(ResourceDeclaration::type)
                        .distinct()
                        .toList())
                .version(template.root()
                        .find("AWSTemplateFormatVersion")
                        .flatMap(Node::text)
                        .orElse("2010-09-09"))
                .metadata(template.root().find("Metadata").map(Values::json).orElse(null))
                .declaredTransforms(template.transforms())
                .build();
    }

    private static String body(GetTemplateSummaryRequest request, Call call) {
        if (request.stackName() == null) {
            return new TemplateText(request.templateBody(), request.templateURL(), false).body(Optional.empty());
        }
        StackRecord stack = call.expectStack(request.stackName());
        return stack.deployed()
                .map(Submission::template)
                .orElseThrow(() -> AwsFault.validation("Stack " + stack.name() + " has no template yet"));
    }

    private static ParameterDeclaration parameter(dev.cfn4j.localcloud.template.ParameterDeclaration declared) {
        return ParameterDeclaration.builder()
                .parameterKey(declared.name())
                .parameterType(declared.type())
                .defaultValue(declared.shownDefault().orElse(null))
                .noEcho(declared.isSecret())
                .description(declared.text("Description").orElse(null))
                .parameterConstraints(ParameterConstraints.builder()
                        .allowedValues(declared.allowedValues())
                        .build())
                .build();
    }
}
