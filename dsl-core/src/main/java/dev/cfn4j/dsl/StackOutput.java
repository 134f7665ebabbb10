package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/**
 * Fn::GetStackOutput: the value that an output of another stack has when this one is deployed. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html">Fn::GetStackOutput</a>.
 */
public final class StackOutput implements Value<String> {
    private final Store argument = new Store();

    StackOutput(Object stackName, String outputName) {
        argument.put("StackName", stackName);
        argument.put("OutputName", LogicalId.checked("output", outputName));
    }

    /** The region of that stack, for example {@code eu-west-1}; by default this stack's own. */
    public StackOutput region(String region) {
        argument.put("Region", region);
        return this;
    }

    /** The region of that stack. */
    public StackOutput region(Value<String> region) {
        argument.put("Region", region);
        return this;
    }

    /** The ARN of a role that may describe that stack; needed for another account. */
    public StackOutput roleArn(String arn) {
        argument.put("RoleArn", arn);
        return this;
    }

    /** The ARN of a role that may describe that stack. */
    public StackOutput roleArn(Value<String> arn) {
        argument.put("RoleArn", arn);
        return this;
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.startObject();
        out.name("Fn::GetStackOutput");
        argument.writeTo(out);
        out.endObject();
    }

    @Override
    public String describe() {
        return "Fn::GetStackOutput(" + Literals.describe(argument.get("StackName")) + "." + argument.get("OutputName")
                + ")";
    }
}
