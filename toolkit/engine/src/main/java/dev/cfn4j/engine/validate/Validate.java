package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.spec.Catalog;
import java.util.stream.Stream;

/** The verb validate: judges templates by the catalog of facts; asks nobody. */
public final class Validate {
    private final ToolkitHost host;
    private final Validator validator = new Validator(Catalog.bundled());

    /** A verb that tells the host. */
    public Validate(ToolkitHost host) {
        this.host = host;
    }

    /** All findings about the stacks. */
    public ValidateResult run(ProjectStacks stacks) {
        return new ValidateResult(
                Stream.concat(newerFacts(stacks), stacks.stacks().stream().flatMap(this::check))
                        .toList());
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
        result.findings().forEach(finding -> host.notify(Message.of(finding)));
    }

    private Stream<Finding> check(ProjectStack stack) {
        return validator.validate(stack.template()).stream().map(finding -> finding.inStack(stack.name()));
    }

    /** The user's classes know facts that this tool does not: its verdicts may be wrong about them. */
    private static Stream<Finding> newerFacts(ProjectStacks stacks) {
        String own = Catalog.bundled().version();
        String users = stacks.catalogVersion();
        return users == null || users.compareTo(own) <= 0
                ? Stream.of()
                : Stream.of(Finding.warning(
                                "NewerFacts",
                                NodePath.ROOT,
                                "the project's resource types are of " + users + ", the facts of this tool of " + own)
                        .withRemedy("Use a newer cfn4j tool."));
    }
}
