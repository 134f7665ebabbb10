package dev.cfn4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains resource types. */
@Command(name = "explain", description = "Print what is known of a resource type, a property or an attribute.")
final class ExplainCommand extends VerbCommand {
    @Parameters(
            paramLabel = "NAME",
            description =
                    "Like AWS::SQS::Queue, AWS::SQS::Queue.DelaySeconds or AWS::S3::Bucket.CorsConfiguration.CorsRules.")
    private String name = "";

    @Override
    public Integer call() {
        print(toolkit().explain(name));
        return DONE;
    }
}
