package dev.cfn4j.localcloud.template;

import java.util.Optional;
import java.util.Set;

/**
 * The types of parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html">types
 *     that CloudFormation supplies</a>
 */
public final class ParameterTypes {
    private static final String STORED = "AWS::SSM::Parameter::Value<";
    private static final Set<String> PLAIN = Set.of("String", "Number", "CommaDelimitedList", "List<Number>");
    private static final Set<String> AWS = Set.of(
            "AWS::EC2::AvailabilityZone::Name",
            "AWS::EC2::Image::Id",
            "AWS::EC2::Instance::Id",
            "AWS::EC2::KeyPair::KeyName",
            "AWS::EC2::SecurityGroup::GroupName",
            "AWS::EC2::SecurityGroup::Id",
            "AWS::EC2::Subnet::Id",
            "AWS::EC2::VPC::Id",
            "AWS::EC2::Volume::Id",
            "AWS::Route53::HostedZone::Id",
            "AWS::SSM::Parameter::Name");

    private ParameterTypes() {}

    static boolean isKnown(String type) {
        return stored(type).map(ParameterTypes::isValue).orElseGet(() -> isValue(type));
    }

    /** The type of the value in the parameter store that a parameter of this type names. */
    public static Optional<String> stored(String type) {
        return type.startsWith(STORED) && type.endsWith(">")
                ? Optional.of(type.substring(STORED.length(), type.length() - 1))
                : Optional.empty();
    }

    private static boolean isValue(String type) {
        String item = type.startsWith("List<") && type.endsWith(">") ? type.substring(5, type.length() - 1) : type;
        return PLAIN.contains(type) || AWS.contains(item) || item.equals("String");
    }
}
