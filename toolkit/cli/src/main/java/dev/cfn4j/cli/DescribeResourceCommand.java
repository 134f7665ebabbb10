package dev.cfn4j.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Describes one resource of a deployed stack. */
@Command(name = "describe-resource", description = "Show one resource of a deployed stack.")
final class DescribeResourceCommand extends StackCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "LOGICAL_ID", description = "Logical ID of the resource.")
    private @Nullable String second;

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Override
    public Integer call() {
        String stack = stack();
        String logicalId = namedByOption() && second == null ? first() : second;
        if (logicalId == null) {
            throw wrongUsage("the logical ID of a resource is missing");
        }
        print(ask(inspection -> inspection.resource(stack, logicalId)), format);
        return DONE;
    }
}
