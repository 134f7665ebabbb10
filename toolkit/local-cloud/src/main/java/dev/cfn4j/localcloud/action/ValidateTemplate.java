package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import software.amazon.awssdk.services.cloudformation.model.TemplateParameter;
import software.amazon.awssdk.services.cloudformation.model.ValidateTemplateRequest;
import software.amazon.awssdk.services.cloudformation.model.ValidateTemplateResponse;

/** Checks a template's form and tells what a deployment of it would need. */
final class ValidateTemplate extends Action<ValidateTemplateRequest, ValidateTemplateResponse> {
    ValidateTemplate() {
        super(ValidateTemplateRequest.class, ValidateTemplateRequest::builder);
    }

    @Override
    ValidateTemplateResponse handle(ValidateTemplateRequest request, Call call) {
        StackTemplate template = Submitted.template(call, request.templateBody(), request.templateURL());
        Capabilities.Needs needs = Capabilities.of(template);
        return ValidateTemplateResponse.builder()
                .description(template.description().orElse(null))
                .parameters(template.parameters().values().stream()
                        .map(ValidateTemplate::parameter)
                        .toList())
                .capabilitiesWithStrings(needs.capabilities())
                .capabilitiesReason(needs.reason().orElse(null))
                .declaredTransforms(template.declaredTransforms())
                .build();
    }

    private static TemplateParameter parameter(ParameterDeclaration declared) {
        return TemplateParameter.builder()
                .parameterKey(declared.name())
                .defaultValue(declared.shownDefault().orElse(null))
                .noEcho(declared.isSecret())
                .description(declared.text("Description").orElse(null))
                .build();
    }
}
