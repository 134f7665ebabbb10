package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Fires where DeletionPolicy or UpdateReplacePolicy is none of the policies that exist for it. */
public final class NotAllowedPolicy implements TemplateRule {
    private static final List<String> ALWAYS = List.of("Delete", "Retain", "Snapshot");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES).covers("E3035", "E3036");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            List<String> deletion = new ArrayList<>(ALWAYS);
            deletion.add("RetainExceptOnCreate");
            check(resource, "DeletionPolicy", deletion, report);
            check(resource, "UpdateReplacePolicy", ALWAYS, report);
        }
    }

    private void check(TemplateResource resource, String name, List<String> allowed, Report report) {
        resource.node()
                .find(name)
                .filter(node -> !isAllowed(node, allowed))
                .ifPresent(node -> report.add(
                        this,
                        resource.place().child(name),
                        "%s of %s must be %s, not %s"
                                .formatted(name, resource.logicalId(), Words.any(allowed), Words.describe(node)),
                        node.text().map(text -> Words.didYouMean(text, allowed)).orElse(null)));
    }

    private static boolean isAllowed(Node node, List<String> allowed) {
        return Intrinsic.of(node).isPresent()
                || node.text().filter(allowed::contains).isPresent();
    }
}
