package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import java.util.List;
import java.util.Optional;

/**
 * Fires where the first stage of a pipeline has another action than sources, or a later stage has a source.
 *
 * @see <a href="https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html">Pipeline structure</a>
 */
public final class PipelineSources extends ResourceRule {
    /** A rule about pipelines. */
    public PipelineSources() {
        super("AWS::CodePipeline::Pipeline");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("The first stage of a pipeline has source actions only, and no other stage has any.")
                .fix("Move the action to another stage.")
                .covers("E3700");
    }

    @Override
    protected void check(PropertyObject object, Given pipeline, Report report) {
        List<Given> stages = pipeline.items("Stages");
        if (stages.isEmpty()
                || pipeline.find("Stages").filter(Given::isComputed).isPresent()) {
            return;
        }
        for (int i = 0; i < stages.size(); i++) {
            for (Given action : stages.get(i).items("Actions")) {
                Optional<Given> category = action.find("ActionTypeId", "Category");
                check(i == 0, category, report);
            }
        }
    }

    private void check(boolean first, Optional<Given> category, Report report) {
        boolean isSource =
                category.flatMap(Given::text).filter("Source"::equals).isPresent();
        boolean isKnown = category.flatMap(Given::text).isPresent();
        if (isKnown && isSource != first) {
            report.add(
                    this,
                    category.get().place(),
                    first
                            ? "The first stage of a pipeline has source actions only"
                            : "Only the first stage of a pipeline has source actions",
                    "Move the action to another stage.");
        }
    }
}
