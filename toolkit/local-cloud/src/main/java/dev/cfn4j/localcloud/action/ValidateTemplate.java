package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.template.TemplateCheck;
import dev.cfn4j.localcloud.template.TemplateText;
import java.util.Optional;
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
        String body = new TemplateText(request.templateBody(), request.templateURL(), false).body(Optional.empty());
        StackTemplate template = StackTemplate.parse(body);
        new TemplateCheck(template, call.account().catalog()).run();
        Capabilities.Needs needs = Capabilities.of(template);
        return ValidateTemplateResponse.builder()
                .description(template.description().orElse(null))
                .parameters(template.parameters().values().stream()
                        .map(ValidateTemplate::parameter)
                        .toList())
                .capabilitiesWithStrings(needs.capabilities())
                .capabilitiesReason(needs.reason().orElse(null))
                .declaredTransforms(template.transforms())
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
