package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.Set;

/** Fires where a dynamic reference to a secure string of Systems Manager stands in a property that cannot have one. */
public final class MisplacedSecureString implements TemplateRule {
    /** See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html">secure strings</a>. */
    private static final Set<String> ALLOWED = Set.of(
            "AWS::DirectoryService::MicrosoftAD.Password",
            "AWS::DirectoryService::SimpleAD.Password",
            "AWS::ElastiCache::ReplicationGroup.AuthToken",
            "AWS::IAM::User.LoginProfile.Password",
            "AWS::KinesisFirehose::DeliveryStream.RedshiftDestinationConfiguration.Password",
            "AWS::OpsWorks::App.AppSource.Password",
            "AWS::OpsWorks::Stack.CustomCookbooksSource.Password",
            "AWS::OpsWorks::Stack.RdsDbInstances.DbPassword",
            "AWS::RDS::DBCluster.MasterUserPassword",
            "AWS::RDS::DBInstance.MasterUserPassword",
            "AWS::Redshift::Cluster.MasterUserPassword");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC)
                .explains("Secure strings of Systems Manager can be resolved in a few properties only.")
                .fix("Use a secret of Secrets Manager: {{resolve:secretsmanager:…}}.")
                .covers("E1027");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!subject.template().occurrences().hasSecureString()) {
            return;
        }
        for (TemplateResource resource : subject.template().resources().values()) {
            resource.properties()
                    .ifPresent(node -> find(resource, resource.place().child("Properties"), "", node, report));
        }
    }

    private void find(TemplateResource resource, Place place, String property, Node node, Report report) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                find(resource, place.child(i), property, list.items().get(i), report);
            }
        } else if (node instanceof StringNode string) {
            if (string.value().contains("{{resolve:ssm-secure:") && !ALLOWED.contains(resource.type() + property)) {
                report.add(
                        this,
                        place,
                        "a secure string of Systems Manager cannot be resolved in %s of %s"
                                .formatted(
                                        property.isEmpty() ? "the properties" : property.substring(1), resource.type()),
                        "Use {{resolve:secretsmanager:…}}.");
            }
        } else {
            node.membersOrNone().forEach((name, member) -> {
                boolean isStep = Intrinsic.isFunction(name);
                find(resource, place.child(name), isStep ? property : property + "." + name, member, report);
            });
        }
    }
}
