package dev.cfn4j.samples.notification;

import static dev.cfn4j.samples.notification.Rendered.NOTIFICATION;
import static dev.cfn4j.samples.notification.Rendered.at;
import static dev.cfn4j.samples.notification.Rendered.items;
import static dev.cfn4j.samples.notification.Rendered.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.samples.notification.Rendered.PolicyStatement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityTest {
    private static final Node YES = new Node.BooleanNode(true);
    private static final Set<String> BUCKETS = Set.of("AccessLogs", "Inbox", "Parts", "Backup");
    private static final Set<String> IDENTITIES = Set.of("AWS::IAM::Role", "AWS::IAM::Policy");

    /** Actions that AWS documents for any resource: registry logins, log delivery and traces are a matter of the account. */
    private static final Set<String> WITHOUT_RESOURCES = Set.of(
            "ecr:GetAuthorizationToken",
            "logs:CreateLogDelivery",
            "logs:GetLogDelivery",
            "logs:UpdateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:DescribeResourcePolicies",
            "logs:DescribeLogGroups",
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTelemetryRecords",
            "xray:PutTraceSegments");

    @Test
    void keepsEachBucketPrivateEncryptedAndBeyondTheStack() {
        Map<String, Node> buckets = NOTIFICATION.resources("AWS::S3::Bucket");
        assertThat(buckets).containsOnlyKeys(BUCKETS);
        assertThat(buckets.values()).allSatisfy(bucket -> {
            Node properties = at(bucket, "Properties").orElseThrow();
            assertThat(at(properties, "PublicAccessBlockConfiguration")
                            .orElseThrow()
                            .membersOrNone()
                            .values())
                    .hasSize(4)
                    .containsOnly(YES);
            assertThat(items(properties, "BucketEncryption", "ServerSideEncryptionConfiguration"))
                    .hasSize(1);
            assertThat(text(bucket, "DeletionPolicy")).isEqualTo("Retain");
            assertThat(text(bucket, "UpdateReplacePolicy")).isEqualTo("Retain");
        });
    }

    @Test
    void opensEachBucketToTlsOnly() {
        assertThat(NOTIFICATION.resources("AWS::S3::BucketPolicy"))
                .hasSameSizeAs(BUCKETS)
                .allSatisfy((id, policy) -> assertThat(items(policy, "Properties", "PolicyDocument", "Statement"))
                        .anySatisfy(statement -> assertThat(text(statement, "Condition", "Bool", "aws:SecureTransport"))
                                .isEqualTo("false")));
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.Rendered#all")
    void allowsNoWildcardActionButToTheIamPoliciesOfTheAccountInAKeyPolicy(Rendered rendered) {
        List<PolicyStatement> allowing = rendered.statements().stream()
                .filter(PolicyStatement::allows)
                .filter(statement -> !(statement.type().equals("AWS::KMS::Key")
                        && text(statement.node(), "Principal", "AWS", "Fn::Sub").endsWith(":root")))
                .toList();

        assertThat(allowing)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.actions())
                        .as(statement.logicalId())
                        .isNotEmpty()
                        .noneMatch(action -> action.contains("*")));
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.Rendered#all")
    void grantsRolesAnyResourceOnlyForActionsThatKnowNone(Rendered rendered) {
        assertThat(rendered.statements())
                .filteredOn(statement -> IDENTITIES.contains(statement.type()))
                .filteredOn(statement -> items(statement.node(), "Resource").contains(new Node.StringNode("*")))
                .allSatisfy(statement -> assertThat(statement.actions())
                        .as(statement.logicalId())
                        .isSubsetOf(WITHOUT_RESOURCES));
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.Rendered#all")
    void letsServicesActForThisAccountAlone(Rendered rendered) {
        List<PolicyStatement> ofServices = rendered.statements().stream()
                .filter(PolicyStatement::allows)
                .filter(statement -> !statement.services().isEmpty())
                .filter(statement -> !statement.services().contains("lambda.amazonaws.com"))
                .toList();

        assertThat(ofServices)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(
                                text(statement.node(), "Condition", "StringEquals", "aws:SourceAccount", "Ref"))
                        .as(statement.logicalId())
                        .isEqualTo("AWS::AccountId"));
    }

    @Test
    void keepsTheTasksUnreachableAndUnableToWrite() {
        Map<String, Node> resources = NOTIFICATION.section("Resources");
        Node group = resources.get("EngagementGroup");
        Node container = items(resources.get("EngagementTask"), "Properties", "ContainerDefinitions")
                .get(0);

        assertThat(at(group, "Properties", "SecurityGroupIngress")).isEmpty();
        assertThat(items(group, "Properties", "SecurityGroupEgress")).hasSize(1);
        assertThat(at(container, "ReadonlyRootFilesystem")).contains(YES);
        assertThat(text(container, "User")).isNotEmpty().doesNotStartWith("0").doesNotStartWith("root");
    }

    @Test
    void sendsEmailWithTlsOrNotAtAll() {
        assertThat(NOTIFICATION.resources("AWS::SES::ConfigurationSet").values())
                .singleElement()
                .satisfies(set -> assertThat(text(set, "Properties", "DeliveryOptions", "TlsPolicy"))
                        .isEqualTo("REQUIRE"));
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.Rendered#all")
    void keepsLogsForALimitedTime(Rendered rendered) {
        assertThat(rendered.resources("AWS::Logs::LogGroup"))
                .isNotEmpty()
                .allSatisfy((id, group) -> assertThat(at(group, "Properties", "RetentionInDays"))
                        .as(id)
                        .isPresent());
    }
}
