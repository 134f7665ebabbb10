package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;

/**
 * Fires where a replication group with a parameter group that turns cluster mode on has no failover, or one node only.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html">Minimizing downtime by Multi-AZ</a>
 */
public final class ClusterFailover extends ResourceRule {
    /** A rule about replication groups. */
    public ClusterFailover() {
        super("AWS::ElastiCache::ReplicationGroup");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("Cluster mode needs automatic failover and more than one node.")
                .fix("Set AutomaticFailoverEnabled, and NumNodeGroups or more cache clusters.")
                .covers("E3026");
    }

    @Override
    protected void check(PropertyObject object, Given group, Report report) {
        if (!isCluster(object, group)) {
            return;
        }
        if (group.text("AutomaticFailoverEnabled")
                .filter("false"::equalsIgnoreCase)
                .isPresent()) {
            report.add(
                    this,
                    object.place().child("CacheParameterGroupName"),
                    "%s has cluster mode on, which needs automatic failover".formatted(object.name()),
                    "Set AutomaticFailoverEnabled to true.");
        }
        boolean fewNodes = !group.has("NumNodeGroups")
                && group.number("NumCacheClusters")
                        .map(number -> number <= 1)
                        .orElse(!group.has("NumCacheClusters") && !group.has("ReplicasPerNodeGroup"));
        if (fewNodes) {
            report.add(
                    this,
                    object.place().child("CacheParameterGroupName"),
                    "%s has cluster mode on, which needs more than one node".formatted(object.name()),
                    "Give NumNodeGroups, or NumCacheClusters greater than 1.");
        }
    }

    private static boolean isCluster(PropertyObject object, Given group) {
        return group.find("CacheParameterGroupName")
                .flatMap(Given::resource)
                .flatMap(object.site().subject().template()::findResource)
                .flatMap(TemplateResource::properties)
                .flatMap(properties -> properties.find("Properties"))
                .flatMap(settings -> settings.find("cluster-enabled"))
                .flatMap(dev.cfn4j.dsl.node.Node::text)
                .filter("yes"::equals)
                .isPresent();
    }
}
