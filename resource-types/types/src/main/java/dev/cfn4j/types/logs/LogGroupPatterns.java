package dev.cfn4j.types.logs;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults, grants and metrics of {@code AWS::Logs::LogGroup}. Logs are always encrypted by the service.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html">AWS documentation</a>
 */
public sealed interface LogGroupPatterns extends Securable<LogGroup> permits LogGroup {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LOGGING}: events are kept for a year, not for ever
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html">AWS documentation</a>
     */
    @Override
    default LogGroup secureWithout(SecureDefault... refused) {
        LogGroup self = (LogGroup) this;
        return SecureDefaults.of(self, LogGroup::new)
                .set(SecureDefault.LOGGING, g -> g.retentionInDays(365))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to write: {@code logs:CreateLogStream}, {@code logs:PutLogEvents}. */
    default LogGroup grantWrite(Grantee... grantees) {
        LogGroup self = (LogGroup) this;
        return Grant.of(
                        self,
                        Statement.allow("logs:CreateLogStream", "logs:PutLogEvents")
                                .on(self.arn()))
                .to(grantees);
    }

    /** Allows to read: {@code logs:DescribeLogStreams}, {@code logs:FilterLogEvents}, {@code logs:GetLogEvents}. */
    default LogGroup grantRead(Grantee... grantees) {
        LogGroup self = (LogGroup) this;
        return Grant.of(
                        self,
                        Statement.allow("logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents")
                                .on(self.arn()))
                .to(grantees);
    }

    /** Events that came in: the metric {@code IncomingLogEvents}. */
    default Metric metricEvents() {
        return metric("IncomingLogEvents").sum();
    }

    /** Bytes that came in: the metric {@code IncomingBytes}. */
    default Metric metricBytes() {
        return metric("IncomingBytes").sum();
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        LogGroup self = (LogGroup) this;
        return new Metric("AWS/Logs", name).dimension("LogGroupName", self.ref());
    }
}
