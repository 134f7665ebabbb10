package dev.cfn4j.dsl.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final Metric SENT = new Metric("AWS/SQS", "NumberOfMessagesSent");

    @Test
    void isChangedByCopies() {
        Value<String> name = Fn.getAtt("Queue", "QueueName");
        Metric changed =
                SENT.dimension("QueueName", name).sum().period(60).id("sent").label("Sent");
        assertThat(SENT.dimensions()).isEmpty();
        assertThat(SENT.options()).isEmpty();
        assertThat(changed.dimensions()).containsExactly(java.util.Map.entry("QueueName", name));
        assertThat(changed.statistic()).contains("Sum");
        assertThat(changed.period()).contains(60L);
        assertThat(changed.id()).contains("sent");
        assertThat(changed.label()).contains("Sent");
        assertThat(changed.average().statistic()).contains("Average");
        assertThat(changed).hasToString("AWS/SQS NumberOfMessagesSent");
    }

    @Test
    void tellsExtendedStatisticsFromPlainOnes() {
        assertThat(SENT.percentile(99).statistic()).contains("p99");
        assertThat(SENT.percentile(99.9).statistic()).contains("p99.9");
        assertThat(SENT.percentile(99).isExtended()).isTrue();
        assertThat(SENT.statistic("PR(0:300)").isExtended()).isTrue();
        assertThat(SENT.statistic("IQM").isExtended()).isTrue();
        assertThat(SENT.maximum().isExtended()).isFalse();
        assertThat(SENT.isExtended()).isFalse();
    }

    @Test
    void knowsWhatAnExpressionRefersTo() {
        assertThat(MetricExpression.of("100 * errors / FILL(m_1, 0)").references())
                .containsExactly("errors", "m_1");
        assertThat(MetricExpression.of("ANOMALY_DETECTION_BAND(m1, 2)").references())
                .containsExactly("m1");
        assertThat(MetricExpression.of("IF(m1 > 1e3, \"abc\", m2)").references())
                .containsExactly("m1", "m2");
        assertThat(MetricExpression.search("{AWS/SQS,QueueName} sent", "Sum", 60)
                        .references())
                .isEmpty();
        assertThat(MetricExpression.of("SELECT AVG(x) FROM y").references()).isEmpty();
    }

    @Test
    void refusesWhatCloudWatchDoesNotKnow() {
        refuses(() -> SENT.statistic("Mean"), "`Mean` is not a statistic");
        refuses(() -> SENT.percentile(101), "a percentile is between 0 and 100, found 101.0");
        refuses(() -> SENT.period(90), "a period of 90 seconds");
        refuses(() -> SENT.id("Sent"), "`Sent` is not the ID of a metric");
        refuses(() -> SENT.color("red"), "`red` is not a colour");
        refuses(() -> SENT.dimension("A", "1").dimension("A", "2"), "has the dimension `A` already");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(TemplateException.class).hasMessageContaining(message);
    }
}
