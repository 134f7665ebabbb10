package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.template.ParameterValues;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.Map;
import software.amazon.awssdk.services.cloudformation.model.EstimateTemplateCostRequest;
import software.amazon.awssdk.services.cloudformation.model.EstimateTemplateCostResponse;

/** Gives the address of the price calculator, which knows nothing of this template. */
final class EstimateTemplateCost extends Action<EstimateTemplateCostRequest, EstimateTemplateCostResponse> {
    EstimateTemplateCost() {
        super(EstimateTemplateCostRequest.class, EstimateTemplateCostRequest::builder);
    }

    @Override
    EstimateTemplateCostResponse handle(EstimateTemplateCostRequest request, Call call) {
        StackTemplate template = Submitted.template(call, request.templateBody(), request.templateURL());
        ParameterValues.of(template, request.parameters(), Map.of());
        return EstimateTemplateCostResponse.builder()
                .url("https://calculator.aws/#/estimate?nc2=pr&id="
                        + call.account().newId())
                .build();
    }
}
