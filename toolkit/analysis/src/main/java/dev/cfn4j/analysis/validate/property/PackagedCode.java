package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import java.util.Set;

/** Properties for which packaging tools take a local path and put the place of the upload. */
final class PackagedCode {
    private static final Set<String> PROPERTIES = Set.of(
            "AWS::ApiGateway::RestApi.BodyS3Location",
            "AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle",
            "AWS::Lambda::Function.Code",
            "AWS::Lambda::LayerVersion.Content",
            "AWS::StepFunctions::StateMachine.DefinitionS3Location");

    private PackagedCode() {}

    static boolean isAllowed(PropertyValue value) {
        if (value.node().text().isEmpty()) {
            return false;
        }
        String name = PropertyName.of(value.place());
        return PROPERTIES.contains(value.site().type().name() + name.substring(name.indexOf('.')));
    }
}
