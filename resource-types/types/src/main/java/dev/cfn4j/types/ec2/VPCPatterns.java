package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;

/**
 * Secure defaults of {@code AWS::EC2::VPC}.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html">AWS documentation</a>
 */
public sealed interface VPCPatterns extends Securable<VPC> permits VPC {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LOGGING}: connections are written to a log group: a flow log, its log group and its role come along
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html">AWS documentation</a>
     */
    @Override
    default VPC secureWithout(SecureDefault... refused) {
        VPC self = (VPC) this;
        return SecureDefaults.of(self, VPC::new)
                .bring(SecureDefault.LOGGING, () -> flowLog())
                .without(refused);
    }

    private void flowLog() {
        VPC self = (VPC) this;
        LogGroup group = self.extras()
                .companion("FlowLogs", LogGroup.class, LogGroup::new)
                .secure();
        Role role =
                self.extras().companion("FlowLogRole", Role.class, Role::new).forFlowLogs();
        role.allow(Statement.allow("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents")
                .on(group.arn()));
        self.extras()
                .companion("FlowLog", FlowLog.class, FlowLog::new)
                .resourceId(self.ref())
                .resourceType_("VPC")
                .trafficType("ALL")
                .logDestinationType("cloud-watch-logs")
                .logGroupName(group.ref())
                .deliverLogsPermissionArn(role.arn());
    }
}
