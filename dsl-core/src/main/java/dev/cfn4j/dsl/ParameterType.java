package dev.cfn4j.dsl;

import java.util.List;

/**
 * The type of a parameter. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html">parameter
 * types</a>.
 *
 * @param <T> what a reference to the parameter resolves to
 * @param name the type as the template spells it
 */
@SuppressWarnings("UnusedTypeParameter") // the type argument types Parameter and its references
public record ParameterType<T>(String name) {
    /** A string. */
    public static final ParameterType<String> STRING = new ParameterType<>("String");
    /** A number, integer or not. */
    public static final ParameterType<Number> NUMBER = new ParameterType<>("Number");
    /** Strings separated by commas. */
    public static final ParameterType<List<String>> COMMA_DELIMITED_LIST = new ParameterType<>("CommaDelimitedList");
    /** Numbers separated by commas. */
    public static final ParameterType<List<Number>> NUMBER_LIST = new ParameterType<>("List<Number>");
    /** An Availability Zone's name. */
    public static final ParameterType<String> AVAILABILITY_ZONE = aws("AWS::EC2::AvailabilityZone::Name");
    /** An Amazon Machine Image's ID. */
    public static final ParameterType<String> IMAGE_ID = aws("AWS::EC2::Image::Id");
    /** An EC2 instance's ID. */
    public static final ParameterType<String> INSTANCE_ID = aws("AWS::EC2::Instance::Id");
    /** A key pair's name. */
    public static final ParameterType<String> KEY_PAIR_NAME = aws("AWS::EC2::KeyPair::KeyName");
    /** A security group's name. */
    public static final ParameterType<String> SECURITY_GROUP_NAME = aws("AWS::EC2::SecurityGroup::GroupName");
    /** A security group's ID. */
    public static final ParameterType<String> SECURITY_GROUP_ID = aws("AWS::EC2::SecurityGroup::Id");
    /** A subnet's ID. */
    public static final ParameterType<String> SUBNET_ID = aws("AWS::EC2::Subnet::Id");
    /** A volume's ID. */
    public static final ParameterType<String> VOLUME_ID = aws("AWS::EC2::Volume::Id");
    /** A VPC's ID. */
    public static final ParameterType<String> VPC_ID = aws("AWS::EC2::VPC::Id");
    /** A Route 53 hosted zone's ID. */
    public static final ParameterType<String> HOSTED_ZONE_ID = aws("AWS::Route53::HostedZone::Id");
    /** The name of a Systems Manager parameter. */
    public static final ParameterType<String> SSM_PARAMETER_NAME = aws("AWS::SSM::Parameter::Name");

    private static ParameterType<String> aws(String name) {
        return new ParameterType<>(name);
    }

    /** Any other type by its name, for example one that is newer than this class. */
    public static ParameterType<String> of(String name) {
        return new ParameterType<>(name);
    }

    /** Strings; only inside of {@link #ssm}, elsewhere it is {@link #COMMA_DELIMITED_LIST}. */
    public static ParameterType<List<String>> stringList() {
        return new ParameterType<>("List<String>");
    }

    /** A list of values of an AWS-specific type, for example {@code List<AWS::EC2::Subnet::Id>}. */
    public static ParameterType<List<String>> listOf(ParameterType<String> item) {
        return new ParameterType<>("List<" + item.name() + ">");
    }

    /** A value read from Systems Manager Parameter Store at deployment. */
    public static <T> ParameterType<T> ssm(ParameterType<T> value) {
        return new ParameterType<>("AWS::SSM::Parameter::Value<" + value.name() + ">");
    }
}
