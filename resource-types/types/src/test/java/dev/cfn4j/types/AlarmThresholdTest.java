package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.cloudwatch.Alarm;
import org.junit.jupiter.api.Test;

class AlarmThresholdTest {
    private final Template template = new Template();

    @Test
    void takesThresholdsThatAreKnownAtDeployment() {
        var most = template.parameter("Most", ParameterType.NUMBER);
        var least = template.parameter("Least", ParameterType.NUMBER);
        template.add(new Alarm("TooMany").watch(new Metric("Shop", "Carts")).above(most, 1));
        template.add(new Alarm("TooFew").watch(new Metric("Shop", "Carts")).below(least, 2));

        assertThat(template.toJson().replaceAll("\\s", ""))
                .contains(
                        "\"ComparisonOperator\":\"GreaterThanThreshold\",\"Threshold\":{\"Ref\":\"Most\"},\"EvaluationPeriods\":1,"
                                + "\"TreatMissingData\":\"notBreaching\"")
                .contains(
                        "\"ComparisonOperator\":\"LessThanThreshold\",\"Threshold\":{\"Ref\":\"Least\"},\"EvaluationPeriods\":2,"
                                + "\"TreatMissingData\":\"breaching\"");
    }
}
