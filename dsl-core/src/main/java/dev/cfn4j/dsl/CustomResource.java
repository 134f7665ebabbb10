package dev.cfn4j.dsl;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A resource that a function or topic of your own creates, changes and deletes; what it answers is read by
 * {@link #getAtt}, {@link #getAttNumber} and {@link #getAttList}. Its properties are set by {@link #property}. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html">AWS::CloudFormation::CustomResource</a>.
 */
public final class CustomResource extends Resource<CustomResource> {
    private static final Pattern TYPE =
            Pattern.compile("AWS::CloudFormation::CustomResource|Custom::[A-Za-z0-9_@-]{1,52}");
    private static final long LONGEST_TIMEOUT = 3600;

    /**
     * A custom resource.
     *
     * @param type {@code Custom::…} or {@code AWS::CloudFormation::CustomResource}
     * @param serviceToken ARN of the function or topic
     * @throws TemplateException if the type or the logical ID is none
     */
    public CustomResource(String type, String logicalId, Value<String> serviceToken) {
        super(checked(type), logicalId);
        set("ServiceToken", serviceToken);
    }

    /** The same by an ARN that is known now. */
    public CustomResource(String type, String logicalId, String serviceToken) {
        super(checked(type), logicalId);
        set("ServiceToken", serviceToken);
    }

    private static String checked(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new TemplateException("`" + type + "` is not the type of a custom resource: expected"
                    + " `Custom::` and up to 52 letters, digits and _@-, or `AWS::CloudFormation::CustomResource`");
        }
        return type;
    }

    /**
     * How long an answer is waited for, in seconds.
     *
     * @throws TemplateException if it is not 1 to 3600
     */
    public CustomResource serviceTimeout(long seconds) {
        if (seconds < 1 || seconds > LONGEST_TIMEOUT) {
            throw new TemplateException("a service timeout is 1 to 3600 seconds, found " + seconds);
        }
        return set("ServiceTimeout", seconds);
    }

    /** An attribute of the answer that is a number. */
    public Value<Number> getAttNumber(String attribute) {
        return attribute(attribute);
    }

    /** An attribute of the answer that is a list of strings. */
    public Value<List<String>> getAttList(String attribute) {
        return attribute(attribute);
    }
}
