package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Fires where DeletionPolicy or UpdateReplacePolicy is none of the policies that exist for it. */
public final class NotAllowedPolicy implements TemplateRule {
    private static final List<String> ALWAYS = List.of("Delete", "Retain", "Snapshot");

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            List<String> deletion = new ArrayList<>(ALWAYS);
            deletion.add("RetainExceptOnCreate");
            check(subject, resource, "DeletionPolicy", deletion, report);
            check(subject, resource, "UpdateReplacePolicy", ALWAYS, report);
        }
    }

    private void check(Subject subject, TemplateResource resource, String name, List<String> allowed, Report report) {
        resource.node()
                .find(name)
                .filter(node -> !isAllowed(subject, node, allowed))
                .ifPresent(node -> report.add(
                        this,
                        resource.place().child(name),
                        "%s of %s must be %s, not %s"
                                .formatted(name, resource.logicalId(), Words.any(allowed), Words.describe(node)),
                        node.text().map(text -> Words.didYouMean(text, allowed)).orElse(null)));
    }

    private static boolean isAllowed(Subject subject, Node node, List<String> allowed) {
        boolean computed = node instanceof ObjectNode && subject.macros().languageExtensions();
        return computed || node.text().filter(allowed::contains).isPresent();
    }
}
