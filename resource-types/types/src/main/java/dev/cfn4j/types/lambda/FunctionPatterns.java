package dev.cfn4j.types.lambda;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.CompanionPolicy;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.apigateway.RestApi;
import dev.cfn4j.types.apigatewayv2.Api;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import java.util.Optional;

/**
 * Secure defaults, grants and metrics of {@code AWS::Lambda::Function}. It can be granted what its role may.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html">AWS documentation</a>
 */
public sealed interface FunctionPatterns extends Securable<Function>, Grantee permits Function {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LEAST_PRIVILEGE}: a role of its own, unless there is one, with what the function's own settings need: its network and its dead-letter queue
     *   <li>{@code LOGGING}: a log group of its own in JSON, kept for a year, unless there is one, and the right to write it
     *   <li>{@code TRACING}: requests are traced by X-Ray, with the right to do so
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html">AWS documentation</a>
     */
    @Override
    default Function secureWithout(SecureDefault... refused) {
        Function self = (Function) this;
        return SecureDefaults.of(self, Function::new)
                .bring(SecureDefault.LEAST_PRIVILEGE, () -> needs())
                .bring(SecureDefault.LOGGING, () -> logs())
                .bring(SecureDefault.TRACING, () -> traces())
                .without(refused);
    }

    /** Allows to call the function: {@code lambda:InvokeFunction}. */
    default Function grantInvoke(Grantee... grantees) {
        Function self = (Function) this;
        return Grant.of(self, Statement.allow("lambda:InvokeFunction").on(self.arn()))
                .to(grantees);
    }

    /**
     * Calls the function with messages of the queue: an event source mapping, and the right to receive.
     *
     * @param batchSize most messages of a call
     */
    default Function receiveFrom(Queue queue, long batchSize) {
        Function self = (Function) this;
        queue.grantReceive(self);
        self.extras()
                .later(() -> self.extras()
                        .companion("From" + queue.logicalId(), EventSourceMapping.class, EventSourceMapping::new)
                        .eventSourceArn(queue.arn())
                        .functionName(self.ref())
                        .batchSize(batchSize));
        return self;
    }

    /** Calls that failed: the metric {@code Errors}. */
    default Metric metricErrors() {
        return metric("Errors").sum();
    }

    /** Calls that were turned away: the metric {@code Throttles}. */
    default Metric metricThrottles() {
        return metric("Throttles").sum();
    }

    /** Calls: the metric {@code Invocations}. */
    default Metric metricInvocations() {
        return metric("Invocations").sum();
    }

    /** How long a call takes, in milliseconds: the metric {@code Duration}. */
    default Metric metricDuration() {
        return metric("Duration").average();
    }

    @Override
    default Grants grants() {
        Function self = (Function) this;
        ownRole();
        return ownGrants()
                .orElseThrow(
                        () -> new TemplateException(self + " has no role of this template: call role(role.arn()) or"
                                + " secure(), or grant to the role where it is"));
    }

    /** Lets rules call the function: a permission for {@code events.amazonaws.com}, as far as it acts for those rules. */
    default Function grantInvoke(Rule... rules) {
        for (Rule rule : rules) {
            permit("events.amazonaws.com", rule, rule.arn());
        }
        return (Function) this;
    }

    /** Lets topics call the function: a permission for {@code sns.amazonaws.com}, as far as it acts for those topics. */
    default Function grantInvoke(Topic... topics) {
        for (Topic topic : topics) {
            permit("sns.amazonaws.com", topic, topic.ref());
        }
        return (Function) this;
    }

    /** Lets REST APIs call the function: a permission for {@code apigateway.amazonaws.com}, as far as it acts for those APIs. */
    default Function grantInvoke(RestApi... apis) {
        for (RestApi api : apis) {
            permit("apigateway.amazonaws.com", api, execution(api));
        }
        return (Function) this;
    }

    /** Lets HTTP and WebSocket APIs call the function; see {@link #grantInvoke(RestApi...)}. */
    default Function grantInvoke(Api... apis) {
        for (Api api : apis) {
            permit("apigateway.amazonaws.com", api, execution(api));
        }
        return (Function) this;
    }

    /**
     * Lets buckets call the function: a permission for {@code s3.amazonaws.com}, as far as it acts for this account. It cannot
     * name a bucket without a fixed name, because S3 asks for the permission before the bucket is there.
     */
    default Function grantInvoke(Bucket... buckets) {
        Function self = (Function) this;
        for (Bucket bucket : buckets) {
            Object name = bucket.extras().valueOf("BucketName");
            Value<String> arn = Fn.sub("arn:${AWS::Partition}:s3:::" + (name instanceof String text ? text : "*"));
            self.extras().later(() -> bucket.after(permission("s3.amazonaws.com", bucket, arn)));
        }
        return self;
    }

    private void permit(String service, Resource<?> source, Value<String> arn) {
        ((Function) this).extras().later(() -> permission(service, source, arn));
    }

    private Permission permission(String service, Resource<?> source, Value<String> arn) {
        Function self = (Function) this;
        return self.extras()
                .companion("InvokedBy" + source.logicalId(), Permission.class, Permission::new)
                .action("lambda:InvokeFunction")
                .functionName(self.ref())
                .principal(service)
                .sourceAccount(Fn.accountId())
                .sourceArn(CompanionPolicy.whereCreated(source, arn));
    }

    private static Value<String> execution(Resource<?> api) {
        return Fn.sub(
                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${" + api.logicalId() + "}/*");
    }

    private Optional<Grants> ownGrants() {
        return Grants.through((Function) this, "Role");
    }

    private void ownRole() {
        Function self = (Function) this;
        if (self.extras().isSecured() && !self.extras().isSet("Role")) {
            self.role(self.extras()
                    .companion("Role", Role.class, Role::new)
                    .forFunction()
                    .arn());
        }
    }

    private void needs() {
        Function self = (Function) this;
        ownRole();
        if (self.extras().isSet("VpcConfig")) {
            ownGrants()
                    .ifPresent(grants -> grants.allow(Statement.allow(
                                    "ec2:AssignPrivateIpAddresses",
                                    "ec2:CreateNetworkInterface",
                                    "ec2:DeleteNetworkInterface",
                                    "ec2:DescribeNetworkInterfaces",
                                    "ec2:DescribeSubnets",
                                    "ec2:UnassignPrivateIpAddresses")
                            .onAnything()));
        }
        for (Resource<?> dead : self.extras().resourcesIn("DeadLetterConfig")) {
            if (dead instanceof Queue queue) {
                ownGrants()
                        .ifPresent(grants -> grants.allowWith(
                                queue, Statement.allow("sqs:SendMessage").on(queue.arn())));
            }
        }
    }

    private void logs() {
        Function self = (Function) this;
        ownRole();
        if (!self.extras().isSet("LoggingConfig")) {
            LogGroup group = self.extras()
                    .companion("Logs", LogGroup.class, LogGroup::new)
                    .secure();
            self.loggingConfig(l -> l.logFormat("JSON").logGroup(group.ref()));
        }
        for (Resource<?> group : self.extras().resourcesIn("LoggingConfig")) {
            if (group instanceof LogGroup logs) {
                ownGrants()
                        .ifPresent(grants -> grants.allowWith(
                                logs,
                                Statement.allow("logs:CreateLogStream", "logs:PutLogEvents")
                                        .on(logs.arn())));
            }
        }
    }

    private void traces() {
        Function self = (Function) this;
        ownRole();
        self.extras().defaults(new Function(self.logicalId()).tracingConfig(t -> t.mode("Active")));
        if (!self.extras().isSet("TracingConfig")) {
            ownGrants()
                    .ifPresent(
                            grants -> grants.allow(Statement.allow("xray:PutTelemetryRecords", "xray:PutTraceSegments")
                                    .onAnything()));
        }
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Function self = (Function) this;
        return new Metric("AWS/Lambda", name).dimension("FunctionName", self.ref());
    }
}
