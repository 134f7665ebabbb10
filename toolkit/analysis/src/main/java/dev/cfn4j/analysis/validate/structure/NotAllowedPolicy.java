package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Result;
import dev.cfn4j.analysis.validate.scenario.Results;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fires where DeletionPolicy or UpdateReplacePolicy is none of the policies that exist for it. */
public final class NotAllowedPolicy implements TemplateRule {
    /** See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">DeletionPolicy</a>. */
    private static final Set<String> SNAPSHOTS = Set.of(
            "AWS::DocDB::DBCluster",
            "AWS::EC2::Volume",
            "AWS::ElastiCache::CacheCluster",
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::Neptune::DBCluster",
            "AWS::RDS::DBCluster",
            "AWS::RDS::DBInstance",
            "AWS::Redshift::Cluster");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .covers("E3035", "E3036")
                .explains(
                        "DeletionPolicy and UpdateReplacePolicy take a few values, and Snapshot only where the type can be copied.")
                .fix("Write one of the values that the message names.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            List<String> replacement = new ArrayList<>(List.of("Delete", "Retain"));
            if (SNAPSHOTS.contains(resource.type()) || !resource.type().startsWith("AWS::")) {
                replacement.add("Snapshot");
            }
            List<String> deletion = new ArrayList<>(replacement);
            deletion.add("RetainExceptOnCreate");
            check(subject, resource, "DeletionPolicy", deletion, report);
            check(subject, resource, "UpdateReplacePolicy", replacement, report);
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
        return node.text().isPresent()
                ? allowed.contains(node.text().get())
                : Intrinsic.of(node)
                        .filter(function -> new Results(subject.template(), subject.catalog())
                                .of(function)
                                .contains(Result.SCALAR))
                        .isPresent();
    }
}
