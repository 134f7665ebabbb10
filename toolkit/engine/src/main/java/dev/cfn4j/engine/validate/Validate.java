package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.CatalogVersion;
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
        Validator validator = new Validator(stacks.catalog());
        return new ValidateResult(Stream.concat(
                        newerFacts(stacks), stacks.stacks().stream().flatMap(stack -> check(validator, stack)))
                .toList());
    }

    /**
     * Tells the host what should be looked at, notes left out, and refuses what does not work.
     *
     * @throws ToolkitException if a finding is an error
     */
    public void expectValid(ProjectStacks stacks) {
        ValidateResult result = run(stacks);
        if (result.failed()) {
            throw ToolkitException.withFindings("validation failed; nothing was sent.", result.findings());
        }
        result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> host.notify(Message.of(finding)));
    }

    private static Stream<Finding> check(Validator validator, ProjectStack stack) {
        return validator.validate(stack.template()).stream().map(finding -> finding.inStack(stack.name()));
    }

    /** The user's classes know facts that this tool does not: its verdicts may be wrong about them. */
    private static Stream<Finding> newerFacts(ProjectStacks stacks) {
        String own = Catalog.bundled().version();
        String users = stacks.catalogVersion();
        return users == null || !new CatalogVersion(users).isNewerThan(new CatalogVersion(own))
                ? Stream.of()
                : Stream.of(Finding.warning(
                                "NewerFacts",
                                NodePath.ROOT,
                                "the project's resource types are of " + users + ", the facts of this tool of " + own)
                        .withRemedy("Use a newer cfn4j tool, or give it the newer cfn4j-resource-spec."));
    }
}
