package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.ServerlessResources;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.check.ReferenceToNothing;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fires where a name leads to nothing in the template; the check itself is the one that synthesis uses. Knows what the
 * serverless transform and modules add.
 */
public final class DeadReference implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_REF)
                .covers("E1020", "E3015", "E6005", "E8002")
                .explains(
                        "Ref, Fn::GetAtt, Fn::Sub, Fn::FindInMap, Fn::If, Condition and DependsOn name something that the template does not have.")
                .fix("Correct the name, or add what is named.");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public String id() {
        return ReferenceToNothing.RULE;
    }

    @Override
    public void check(Subject subject, Report report) {
        ServerlessResources serverless = new ServerlessResources(subject.template());
        Set<String> modules = subject.template().resources().values().stream()
                .filter(TemplateResource::isModule)
                .map(TemplateResource::logicalId)
                .collect(Collectors.toSet());
        ReferenceToNothing.check(
                        new Document(subject.template().root(), Locations.NONE),
                        name -> serverless.contains(name) || modules.stream().anyMatch(name::startsWith))
                .forEach(report::add);
    }
}
