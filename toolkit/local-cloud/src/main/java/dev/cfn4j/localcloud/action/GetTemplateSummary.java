package dev.cfn4j.localcloud.action;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateSummaryRequest;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateSummaryResponse;
import software.amazon.awssdk.services.cloudformation.model.ParameterConstraints;
import software.amazon.awssdk.services.cloudformation.model.ParameterDeclaration;
import software.amazon.awssdk.services.cloudformation.model.ResourceIdentifierSummary;

/** Tells what a template, submitted or deployed, declares and needs. */
final class GetTemplateSummary extends Action<GetTemplateSummaryRequest, GetTemplateSummaryResponse> {
    GetTemplateSummary() {
        super(GetTemplateSummaryRequest.class, GetTemplateSummaryRequest::builder);
    }

    @Override
    GetTemplateSummaryResponse handle(GetTemplateSummaryRequest request, Call call) {
        StackTemplate template = template(request, call);
        Capabilities.Needs needs = Capabilities.of(template);
        return GetTemplateSummaryResponse.builder()
                .description(template.description().orElse(null))
                .parameters(template.parameters().values().stream()
                        .map(GetTemplateSummary::parameter)
                        .toList())
                .capabilitiesWithStrings(needs.capabilities())
                .capabilitiesReason(needs.reason().orElse(null))
                .resourceTypes(types(template))
                .version(template.root()
                        .find("AWSTemplateFormatVersion")
                        .flatMap(Node::text)
                        .orElse("2010-09-09"))
                .metadata(template.root().find("Metadata").map(Values::json).orElse(null))
                .declaredTransforms(template.declaredTransforms())
                .resourceIdentifierSummaries(identifiers(template, call))
                .build();
    }

    private static StackTemplate template(GetTemplateSummaryRequest request, Call call) {
        int given = (request.stackName() == null ? 0 : 1)
                + (request.templateBody() == null ? 0 : 1)
                + (request.templateURL() == null ? 0 : 1)
                + (request.stackSetName() == null ? 0 : 1);
        if (given != 1) {
            throw AwsFault.validation(
                    "You must specify exactly one of StackName, StackSetName, TemplateBody and" + " TemplateURL.");
        }
        if (request.stackSetName() != null) {
            return StackTemplate.parse(
                    StackSets.expect(call, request.stackSetName()).template());
        }
        if (request.stackName() == null) {
            return Submitted.template(call, request.templateBody(), request.templateURL());
        }
        StackRecord stack = call.expectStack(request.stackName());
        return stack.deployed()
                .map(StackTemplate::of)
                .orElseThrow(() -> AwsFault.validation("Stack " + stack.name() + " has no template yet"));
    }

    private static List<String> types(StackTemplate template) {
        return template.resources().values().stream()
                .map(ResourceDeclaration::type)
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }

    /** What identifies resources for an import: of each type, the properties of its primary identifier. */
    private static List<ResourceIdentifierSummary> identifiers(StackTemplate template, Call call) {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        template.resources()
                .values()
                .forEach(resource -> byType.computeIfAbsent(resource.type(), type -> new ArrayList<>())
                        .add(resource.logicalId()));
        List<ResourceIdentifierSummary> summaries = new ArrayList<>();
        byType.forEach((type, logicalIds) -> call.account()
                .catalog()
                .findType(type)
                .map(ResourceType::identity)
                .filter(identity -> !identity.primary().isEmpty())
                .ifPresent(identity -> summaries.add(ResourceIdentifierSummary.builder()
                        .resourceType(type)
                        .logicalResourceIds(logicalIds)
                        .resourceIdentifiers(identity.primary())
                        .build())));
        return summaries;
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
