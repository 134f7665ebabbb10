package dev.cfn4j.engine;

import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.check.Check;
import dev.cfn4j.engine.check.CheckResult;
import dev.cfn4j.engine.delete.Delete;
import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.delete.DeleteResult;
import dev.cfn4j.engine.deploy.Deploy;
import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.deploy.DeployResult;
import dev.cfn4j.engine.describe.Describe;
import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.describe.DescribeResult;
import dev.cfn4j.engine.diff.Diff;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.diff.OfflineDiff;
import dev.cfn4j.engine.explain.Explain;
import dev.cfn4j.engine.generate.Generate;
import dev.cfn4j.engine.generate.GenerateRequest;
import dev.cfn4j.engine.generate.GenerateResult;
import dev.cfn4j.engine.inspect.Inspection;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.Expand;
import dev.cfn4j.engine.synth.ExpandRequest;
import dev.cfn4j.engine.synth.Synth;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.engine.synth.SynthResult;
import dev.cfn4j.engine.validate.Validate;
import dev.cfn4j.engine.validate.ValidateOptions;
import dev.cfn4j.engine.validate.ValidateResult;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Path;
import java.util.List;

/** Everything that the toolkit does, a method for each verb. Failures are {@link ToolkitException}s, meant to be shown. */
public final class Toolkit {
    private final ToolkitHost host;

    /** A toolkit that tells and asks the host. */
    public Toolkit(ToolkitHost host) {
        this.host = host;
    }

    /** See {@link Generate}. */
    public GenerateResult generate(GenerateRequest request) {
        return new Generate(host).run(request);
    }

    /** See {@link Synth}. */
    public SynthResult synth(SynthRequest request) {
        return new Synth(host).run(request);
    }

    /** See {@link Expand}. */
    public String expand(ExpandRequest request) {
        return new Expand(host).run(request);
    }

    /** See {@link Validate}. */
    public ValidateResult validate(ProjectStacks stacks) {
        return new Validate(host).run(stacks);
    }

    /** See {@link Validate}. */
    public ValidateResult validate(ProjectStacks stacks, ValidateOptions options) {
        return new Validate(host).run(stacks, options);
    }

    /** See {@link Validate}; template files, and those in folders. */
    public ValidateResult validate(List<Path> paths, ValidateOptions options) {
        return new Validate(host).run(paths, options);
    }

    /** See {@link Explain}; the facts that come with the toolkit. */
    public String explain(String name) {
        return new Explain(Catalog.bundled()).run(name);
    }

    /** See {@link Deploy}. */
    public DeployResult deploy(DeployRequest request) {
        return new Deploy(host).run(request);
    }

    /** See {@link Delete}. */
    public DeleteResult delete(DeleteRequest request) {
        return new Delete(host).run(request);
    }

    /** See {@link Describe}. */
    public DescribeResult describe(DescribeRequest request) {
        return new Describe(host).run(request);
    }

    /** See {@link Inspection}. */
    public Inspection inspect(AwsTarget target) {
        return new Inspection(host, target);
    }

    /** See {@link Diff}. */
    public DiffResult diff(DiffRequest request) {
        return new Diff(host).run(request);
    }

    /** See {@link OfflineDiff}; template files or synth directories. */
    public DiffResult diff(Path old, Path wanted) {
        return new OfflineDiff(host).run(old, wanted);
    }

    /** See {@link Check}. */
    public CheckResult check(ProjectStacks stacks, Path folder, boolean accept) {
        return new Check(host).run(stacks, folder, accept);
    }

    /** See {@link OfflineDiff}. */
    public DiffResult diff(ProjectStacks stacks, Path against) {
        return new OfflineDiff(host).run(stacks, against);
    }
}
