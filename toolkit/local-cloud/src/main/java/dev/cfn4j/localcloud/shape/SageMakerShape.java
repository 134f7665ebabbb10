package dev.cfn4j.localcloud.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Models and endpoints: the names in their ARNs are in small letters. */
final class SageMakerShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SageMaker::Endpoint", "AWS::SageMaker::EndpointConfig", "AWS::SageMaker::Model");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        String kind = subject.kind().equals("EndpointConfig") ? "endpoint-config" : subject.kind();
        return Optional.of(subject.place().arn("sagemaker", (kind + "/" + subject.name()).toLowerCase(Locale.ROOT)));
    }
}
