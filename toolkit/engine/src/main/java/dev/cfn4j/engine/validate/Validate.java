package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.report.Judged;
import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.CatalogVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The verb validate: judges templates by the catalog of facts; asks nobody. */
public final class Validate {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Validate(ToolkitHost host) {
        this.host = host;
    }

    /** All findings about the stacks, by the usual preset. */
    public ValidateResult run(ProjectStacks stacks) {
        return run(stacks, ValidateOptions.DEFAULT);
    }

    /**
     * All findings about the stacks.
     *
     * @throws ToolkitException if a baseline cannot be read or written
     */
    public ValidateResult run(ProjectStacks stacks, ValidateOptions options) {
        Validator validator = new Validator(stacks.catalog());
        List<Judged> judged = new ArrayList<>();
        List<Finding> newer = newerFacts(stacks).toList();
        if (!newer.isEmpty()) {
            judged.add(new Judged("project", newer));
        }
        stacks.stacks().forEach(stack -> judged.add(check(validator, stack)));
        return new Verdict(options, judged).result(new SourceFiles(stacks.base()));
    }

    /**
     * All findings about template files, and about those in folders, which are read in parallel.
     *
     * @throws ToolkitException if a file or folder is not there, or a baseline cannot be read or written
     */
    public ValidateResult run(List<Path> paths, ValidateOptions options) {
        Validator validator = new Validator(Catalog.bundled());
        List<Judged> judged = TemplateFiles.among(paths).parallelStream()
                .map(template -> new Judged(template.name(), validator.validate(template.read())))
                .toList();
        return new Verdict(options, judged).result(new SourceFiles(Path.of("")));
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
        result.findings().forEach(finding -> host.notify(Message.of(finding)));
    }

    private static Judged check(Validator validator, ProjectStack stack) {
        return new Judged(
                stack.name(),
                validator.validate(stack.template(), stack.houseFindings()).stream()
                        .map(finding -> finding.inStack(stack.name()))
                        .toList());
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
