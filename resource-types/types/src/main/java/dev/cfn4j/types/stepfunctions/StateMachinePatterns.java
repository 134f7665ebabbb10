package dev.cfn4j.types.stepfunctions;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import java.util.Optional;

/**
 * Secure defaults, grants and metrics of {@code AWS::StepFunctions::StateMachine}. It can be granted what its role may.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/security.html">AWS documentation</a>
 */
public sealed interface StateMachinePatterns extends Securable<StateMachine>, Grantee permits StateMachine {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LEAST_PRIVILEGE}: a role of its own, unless there is one, and in its policy what the tasks of a {@link StateMachineDefinition} need
     *   <li>{@code LOGGING}: failures are written to a log group, which comes along, without the data of executions, and the right to do so
     *   <li>{@code TRACING}: executions are traced by X-Ray, with the right to do so
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/security.html">AWS documentation</a>
     */
    @Override
    default StateMachine secureWithout(SecureDefault... refused) {
        StateMachine self = (StateMachine) this;
        return SecureDefaults.of(self, StateMachine::new)
                .bring(SecureDefault.LEAST_PRIVILEGE, () -> needs())
                .bring(SecureDefault.LOGGING, () -> logs())
                .bring(SecureDefault.TRACING, () -> traces())
                .without(refused);
    }

    /** Allows to start executions: {@code states:StartExecution}. */
    default StateMachine grantStart(Grantee... grantees) {
        StateMachine self = (StateMachine) this;
        return Grant.of(self, Statement.allow("states:StartExecution").on(self.ref()))
                .to(grantees);
    }

    /** Allows to run executions of an express machine and wait for them: {@code states:StartSyncExecution}. */
    default StateMachine grantStartSync(Grantee... grantees) {
        StateMachine self = (StateMachine) this;
        return Grant.of(self, Statement.allow("states:StartSyncExecution").on(self.ref()))
                .to(grantees);
    }

    /** Allows to see executions and their histories: {@code states:ListExecutions}; {@code states:DescribeExecution}, {@code states:GetExecutionHistory}. */
    default StateMachine grantRead(Grantee... grantees) {
        StateMachine self = (StateMachine) this;
        return Grant.of(
                        self,
                        Statement.allow("states:ListExecutions").on(self.ref()),
                        Statement.allow("states:DescribeExecution", "states:GetExecutionHistory")
                                .on(Fn.sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${"
                                        + self.logicalId() + ".Name}:*")))
                .to(grantees);
    }

    /** Allows to answer tasks that wait for a token, of any machine, because these actions know no resource: {@code states:SendTaskFailure}, {@code states:SendTaskHeartbeat}, {@code states:SendTaskSuccess}. */
    default StateMachine grantTaskResponse(Grantee... grantees) {
        StateMachine self = (StateMachine) this;
        return Grant.of(
                        self,
                        Statement.allow("states:SendTaskFailure", "states:SendTaskHeartbeat", "states:SendTaskSuccess")
                                .onAnything())
                .to(grantees);
    }

    /** Executions that failed: the metric {@code ExecutionsFailed}. */
    default Metric metricFailed() {
        return metric("ExecutionsFailed").sum();
    }

    /** Executions that took too long: the metric {@code ExecutionsTimedOut}. */
    default Metric metricTimedOut() {
        return metric("ExecutionsTimedOut").sum();
    }

    /** Events that were throttled: the metric {@code ExecutionThrottled}. */
    default Metric metricThrottled() {
        return metric("ExecutionThrottled").sum();
    }

    /** Executions that were started: the metric {@code ExecutionsStarted}. */
    default Metric metricStarted() {
        return metric("ExecutionsStarted").sum();
    }

    /** Executions that succeeded: the metric {@code ExecutionsSucceeded}. */
    default Metric metricSucceeded() {
        return metric("ExecutionsSucceeded").sum();
    }

    @Override
    default Grants grants() {
        StateMachine self = (StateMachine) this;
        ownRole();
        return ownGrants()
                .orElseThrow(
                        () -> new TemplateException(self + " has no role of this template: call roleArn(role.arn()) or"
                                + " secure(), or grant to the role where it is"));
    }

    /** Allows the machine's role what the tasks of its definition need, where that is a {@link StateMachineDefinition}. */
    default StateMachine grantTasks() {
        StateMachine self = (StateMachine) this;
        self.extras().later(() -> allowTasks(grants()));
        return self;
    }

    private void allowTasks(Grants grants) {
        StateMachine self = (StateMachine) this;
        if (self.extras().valueOf("Definition") instanceof StateMachineDefinition definition) {
            definition
                    .permissions()
                    .known()
                    .forEach(permission ->
                            grants.allow(Statement.allow(permission.actions()).on(permission.resources())));
            if (definition.startsItself()) {
                grants.allowWith(self, Statement.allow("states:StartExecution").on(self.ref()));
            }
        }
    }

    private Optional<Grants> ownGrants() {
        return Grants.through((StateMachine) this, "RoleArn");
    }

    private void ownRole() {
        StateMachine self = (StateMachine) this;
        if (self.extras().isSecured() && !self.extras().isSet("RoleArn")) {
            self.roleArn(self.extras()
                    .companion("Role", Role.class, Role::new)
                    .forStateMachine()
                    .arn());
        }
    }

    private void needs() {
        ownRole();
        ownGrants().ifPresent(this::allowTasks);
    }

    /** The name keeps the group out of the log service's own resource policy, whose size is limited. */
    private void logs() {
        StateMachine self = (StateMachine) this;
        ownRole();
        if (!self.extras().isSet("LoggingConfiguration")) {
            LogGroup group = self.extras()
                    .companion("Logs", LogGroup.class, LogGroup::new)
                    .secure()
                    .logGroupName(Fn.sub("/aws/vendedlogs/states/${AWS::StackName}-" + self.logicalId()));
            self.loggingConfiguration(l -> l.level("ERROR")
                    .includeExecutionData(false)
                    .destination(d -> d.cloudWatchLogsLogGroup(g -> g.logGroupArn(group.arn()))));
        }
        ownGrants()
                .ifPresent(grants -> grants.allow(Statement.allow(
                                "logs:CreateLogDelivery",
                                "logs:DeleteLogDelivery",
                                "logs:DescribeLogGroups",
                                "logs:DescribeResourcePolicies",
                                "logs:GetLogDelivery",
                                "logs:ListLogDeliveries",
                                "logs:PutResourcePolicy",
                                "logs:UpdateLogDelivery")
                        .onAnything()));
    }

    private void traces() {
        StateMachine self = (StateMachine) this;
        ownRole();
        self.extras().defaults(new StateMachine(self.logicalId()).tracingConfiguration(t -> t.enabled(true)));
        if (!self.extras().isSet("TracingConfiguration")) {
            ownGrants()
                    .ifPresent(grants -> grants.allow(Statement.allow(
                                    "xray:GetSamplingRules",
                                    "xray:GetSamplingTargets",
                                    "xray:PutTelemetryRecords",
                                    "xray:PutTraceSegments")
                            .onAnything()));
        }
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        StateMachine self = (StateMachine) this;
        return new Metric("AWS/States", name).dimension("StateMachineArn", self.ref());
    }
}
