package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults and openings of {@code AWS::EC2::SecurityGroup}.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html">AWS documentation</a>
 */
public sealed interface SecurityGroupPatterns extends Securable<SecurityGroup> permits SecurityGroup {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LEAST_PRIVILEGE}: nothing may go out: a rule for an address where nobody is takes the place of the one that AWS would make, which lets out everything
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html">AWS documentation</a>
     */
    @Override
    default SecurityGroup secureWithout(SecureDefault... refused) {
        SecurityGroup self = (SecurityGroup) this;
        return SecureDefaults.of(self, SecurityGroup::new)
                .set(
                        SecureDefault.LEAST_PRIVILEGE,
                        g -> g.securityGroupEgress(
                                e -> e.ipProtocol("-1").cidrIp("127.0.0.1/32").description("Nothing")))
                .without(refused);
    }

    /** Opens a TCP port of this group to another group, and where that has secure defaults, its way out too. */
    default SecurityGroup allowFrom(SecurityGroup peer, int port) {
        SecurityGroup self = (SecurityGroup) this;
        self.extras().later(() -> {
            self.extras()
                    .companion("From" + peer.logicalId() + port, SecurityGroupIngress.class, SecurityGroupIngress::new)
                    .groupId(self.groupId())
                    .sourceSecurityGroupId(peer.groupId())
                    .ipProtocol("tcp")
                    .fromPort(port)
                    .toPort(port);
            if (peer.extras().isSecured()) {
                peer.extras()
                        .companion("To" + self.logicalId() + port, SecurityGroupEgress.class, SecurityGroupEgress::new)
                        .groupId(peer.groupId())
                        .destinationSecurityGroupId(self.groupId())
                        .ipProtocol("tcp")
                        .fromPort(port)
                        .toPort(port);
            }
        });
        return self;
    }

    /** Lets out TCP to a port of an address range, for example {@code 0.0.0.0/0} and 443. */
    default SecurityGroup allowTo(String cidr, int port) {
        SecurityGroup self = (SecurityGroup) this;
        return self.securityGroupEgress(
                e -> e.ipProtocol("tcp").cidrIp(cidr).fromPort(port).toPort(port));
    }
}
