package dev.cfn4j.types.sagemaker;

import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants and metrics of {@code AWS::SageMaker::Endpoint}.
 *
 * @see <a href="https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam.html">AWS documentation</a>
 */
public sealed interface EndpointPatterns extends Patterns permits Endpoint {
    /** Allows to call the endpoint: {@code sagemaker:InvokeEndpoint}. */
    default Endpoint grantInvoke(Grantee... grantees) {
        Endpoint self = (Endpoint) this;
        return Grant.of(self, Statement.allow("sagemaker:InvokeEndpoint").on(self.ref()))
                .to(grantees);
    }

    /** Calls of a variant that failed. */
    default Metric metricServerErrors(String variant) {
        return metric("Invocation5XXErrors", variant).sum();
    }

    /** The time that the model of a variant takes, in microseconds. */
    default Metric metricModelLatency(String variant) {
        return metric("ModelLatency", variant).average();
    }

    /** Calls of a variant. */
    default Metric metricInvocations(String variant) {
        return metric("Invocations", variant).sum();
    }

    private Metric metric(String name, String variant) {
        return new Metric("AWS/SageMaker", name)
                .dimension("EndpointName", ((Endpoint) this).endpointName())
                .dimension("VariantName", variant);
    }
}
