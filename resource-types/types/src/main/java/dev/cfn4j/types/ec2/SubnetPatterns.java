package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::EC2::Subnet}.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/modify-subnets.html">AWS documentation</a>
 */
public sealed interface SubnetPatterns extends Securable<Subnet> permits Subnet {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code NO_PUBLIC_ACCESS}: instances get no public address by themselves
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/modify-subnets.html">AWS documentation</a>
     */
    @Override
    default Subnet secureWithout(SecureDefault... refused) {
        Subnet self = (Subnet) this;
        return SecureDefaults.of(self, Subnet::new)
                .set(SecureDefault.NO_PUBLIC_ACCESS, s -> s.mapPublicIpOnLaunch(false))
                .without(refused);
    }
}
