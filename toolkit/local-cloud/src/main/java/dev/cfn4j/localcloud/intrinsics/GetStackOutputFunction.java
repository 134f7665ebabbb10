package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;

/**
 * An output of another stack of any region; RoleArn is not looked at, for there is one account.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html">
 *     Fn::GetStackOutput</a>
 */
final class GetStackOutputFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::GetStackOutput";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        String stack = member(argument, "StackName", evaluator);
        String output = member(argument, "OutputName", evaluator);
        Optional<String> region = argument.find("Region").map(node -> evaluator.expectText(name(), node));
        return Optional.of(evaluator.resources().output(stack, output, region));
    }

    private String member(Node argument, String member, Evaluator evaluator) {
        return evaluator.expectText(
                name(),
                argument.find(member)
                        .orElseThrow(() -> AwsFault.validation(
                                "Template error: every Fn::GetStackOutput object requires the member " + member)));
    }
}
