package dev.cfn4j.samples.moderation;

import static dev.cfn4j.samples.moderation.Stacks.at;
import static dev.cfn4j.samples.moderation.Stacks.find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.Layout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every stack of the system. */
class HouseRulesTest {

    @Test
    void everyQueueHasDeadLettersOrIsThem() {
        Map<String, Node> queues = Stacks.resources(new ModerationStack(), "AWS::SQS::Queue");
        Set<Object> dead = queues.values().stream()
                .map(queue -> at(queue, "Properties/RedrivePolicy/deadLetterTargetArn/Fn::GetAtt/0"))
                .collect(Collectors.toSet());
        assertThat(queues).isNotEmpty();
        queues.forEach((id, queue) -> {
            boolean hasDeadLetters = find(queue, "Properties/RedrivePolicy").isPresent();
            assertThat(hasDeadLetters || dead.contains(id) || isFailureTarget(id))
                    .as("%s has dead letters or is for them", id)
                    .isTrue();
        });
    }

    private static boolean isFailureTarget(String queue) {
        return Stacks.resources(new ModerationStack(), "AWS::Lambda::Function").values().stream()
                .anyMatch(function -> at(function, "Properties/DeadLetterConfig/TargetArn/Fn::GetAtt/0")
                        .equals(queue));
    }

    @Test
    void everyQueueHasAnAlarmIsEncryptedAndDemandsTls() {
        var stack = new ModerationStack();
        Set<Object> watched = Stacks.resources(stack, "AWS::CloudWatch::Alarm").values().stream()
                .filter(alarm -> at(alarm, "Properties/Namespace").equals("AWS/SQS"))
                .map(alarm -> at(alarm, "Properties/Dimensions/0/Value/Fn::GetAtt/0"))
                .collect(Collectors.toSet());
        Stacks.resources(stack, "AWS::SQS::Queue").forEach((id, queue) -> {
            assertThat(watched).contains(id);
            assertThat(at(queue, "Properties/SqsManagedSseEnabled")).isEqualTo(true);
            assertThat(refusesPlainText(Stacks.section(stack, "Resources").get(id + "Policy")))
                    .isTrue();
        });
    }

    @Test
    void everyBucketIsPrivateEncryptedVersionedKeptAndDemandsTls() {
        Map<String, Node> buckets = Stacks.resources("AWS::S3::Bucket");
        Map<String, Node> all = Stacks.resources();
        assertThat(buckets).hasSize(3);
        buckets.forEach((id, bucket) -> {
            assertThat(at(bucket, "Properties/PublicAccessBlockConfiguration"))
                    .isEqualTo(Map.of(
                            "BlockPublicAcls",
                            true,
                            "BlockPublicPolicy",
                            true,
                            "IgnorePublicAcls",
                            true,
                            "RestrictPublicBuckets",
                            true));
            assertThat(find(bucket, "Properties/BucketEncryption")).isPresent();
            assertThat(at(bucket, "Properties/VersioningConfiguration/Status")).isEqualTo("Enabled");
            assertThat(at(bucket, "DeletionPolicy")).isEqualTo("Retain");
            assertThat(at(bucket, "UpdateReplacePolicy")).isEqualTo("Retain");
            assertThat(refusesPlainText(all.get(id + "Policy"))).isTrue();
        });
    }

    private static boolean refusesPlainText(Node policy) {
        return Stacks.everything(policy)
                .anyMatch(statement -> at(statement, "Effect").equals("Deny")
                        && at(statement, "Condition/Bool/aws:SecureTransport").equals("false"));
    }

    @Test
    void clientOptionsAreKeptAndCanBeRestored() {
        Node table = Stacks.section(new ModerationStack(), "Resources").get("ClientOptions");
        assertThat(at(table, "DeletionPolicy")).isEqualTo("Retain");
        assertThat(at(table, "UpdateReplacePolicy")).isEqualTo("Retain");
        assertThat(at(table, "Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled"))
                .isEqualTo(true);
        assertThat(at(table, "Properties/SSESpecification/SSEEnabled")).isEqualTo(true);
        assertThat(at(table, "Properties/KeySchema"))
                .isEqualTo(List.of(Map.of("AttributeName", "ClientId", "KeyType", "HASH")));
    }

    @Test
    void noRoleMayDoEverythingOfAService() {
        Map<String, Node> roles = Stacks.resources("AWS::IAM::Role");
        assertThat(roles).hasSize(4);
        roles.forEach((id, role) -> {
            assertThat(actions(role)).as(id).isNotEmpty().noneMatch(action -> action.contains("*"));
            assertThat(find(role, "Properties/ManagedPolicyArns")).isEmpty();
        });
    }

    private static List<String> actions(Node role) {
        return Stacks.everything(role)
                .flatMap(statement -> statement.find("Action").stream())
                .flatMap(action -> Stacks.everything(action).flatMap(node -> node.text().stream()))
                .toList();
    }

    @Test
    void onlyTheRegistryTokenIsAllowedOnEverything() {
        Stacks.resources("AWS::IAM::Role").values().stream()
                .flatMap(Stacks::everything)
                .filter(statement -> at(statement, "Resource").equals("*"))
                .forEach(statement -> assertThat(at(statement, "Action")).isEqualTo("ecr:GetAuthorizationToken"));
    }

    @Test
    void routerMayInvokeTheEndpointsOfThisSystemOnly() {
        Node role = Stacks.section(new ModerationStack(), "Resources").get("RouterTaskRole");
        Node statement = Stacks.everything(role)
                .filter(each -> at(each, "Action").equals("sagemaker:InvokeEndpoint"))
                .findFirst()
                .orElseThrow();
        assertThat(at(statement, "Resource/Fn::Sub/0"))
                .isEqualTo("arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${Prefix}*");
        assertThat(at(statement, "Resource/Fn::Sub/1/Prefix/Fn::ImportValue/Fn::Sub"))
                .isEqualTo("${ModerationModelsStack}-EndpointPrefix");
    }

    @Test
    void everyImportIsExportedByAStackThatIsDeployedBefore() {
        for (int i = 0; i < Stacks.all().size(); i++) {
            Set<String> exported = Stacks.all().stream()
                    .limit(i)
                    .flatMap(HouseRulesTest::exports)
                    .collect(Collectors.toSet());
            assertThat(exported).containsAll(imports(Stacks.all().get(i)));
        }
        assertThat(imports(new ModerationStack()))
                .contains("moderation-models-EndpointPrefix", "moderation-foundation-AlarmTopic");
    }

    private static Stream<String> exports(Stack stack) {
        return Stacks.section(stack, "Outputs").values().stream()
                .map(output -> String.valueOf(at(output, "Export/Name/Fn::Sub")))
                .map(name -> name.replace("${AWS::StackName}", stack.name()));
    }

    private static Set<String> imports(Stack stack) {
        Map<String, Node> parameters = Stacks.section(stack, "Parameters");
        return Stacks.everything(Stacks.template(stack))
                .flatMap(node -> find(node, "Fn::ImportValue/Fn::Sub").flatMap(Node::text).stream())
                .map(name -> {
                    String parameter = name.substring(2, name.indexOf('}'));
                    return at(parameters.get(parameter), "Default") + name.substring(name.indexOf('}') + 1);
                })
                .collect(Collectors.toSet());
    }

    @Test
    void everyAlarmTellsTheTopicAndSilenceIsNoAlarm() {
        Map<String, Node> alarms = Stacks.resources("AWS::CloudWatch::Alarm");
        assertThat(alarms).hasSizeGreaterThan(2 * 20 + 5);
        alarms.forEach((id, alarm) -> {
            assertThat(at(alarm, "Properties/AlarmActions/0/Fn::ImportValue/Fn::Sub"))
                    .as(id)
                    .isEqualTo("${ModerationFoundationStack}-AlarmTopic");
            assertThat(at(alarm, "Properties/TreatMissingData")).isEqualTo("notBreaching");
        });
    }

    @Test
    void everyLogForgets() {
        Map<String, Node> logs = Stacks.resources("AWS::Logs::LogGroup");
        assertThat(logs).hasSize(20 + 2);
        logs.forEach((id, log) ->
                assertThat(find(log, "Properties/RetentionInDays")).as(id).isPresent());
    }

    @Test
    void contentCrossesTheInternetWithTlsOnly() {
        assertThat(at(Stacks.template(new ModerationStack()), "Rules/PublicNeedsTls/RuleCondition"))
                .isEqualTo(Map.of("Fn::Equals", List.of(Map.of("Ref", "Scheme"), "internet-facing")));
        Node listener = Stacks.section(new ModerationStack(), "Resources").get("Listener");
        assertThat(at(listener, "Properties/Protocol/Fn::If")).isEqualTo(List.of("HasCertificate", "HTTPS", "HTTP"));
        assertThat(find(listener, "Properties/Certificates/Fn::If/1/0/CertificateArn"))
                .isPresent();
    }

    @Test
    void nothingIsBoundToAnAccountOrRegion() {
        assertThat(Stacks.all())
                .allSatisfy(stack -> assertThat(stack.template().toJson())
                        .doesNotContainPattern("(?<![0-9])[0-9]{12}(?![0-9])")
                        .doesNotContainPattern("(us|eu|ap|sa|ca|me|af)-[a-z]+-[0-9]")
                        .doesNotContain("arn:aws:"));
    }

    @Test
    void everyStackStaysWithinTheLimits() {
        assertThat(Stacks.all()).allSatisfy(stack -> {
            String sent = stack.template().toJson(Layout.COMPACT);
            assertThat(sent.getBytes(StandardCharsets.UTF_8).length)
                    .as(stack.name())
                    .isLessThanOrEqualTo(51_200);
            assertThat(Stacks.section(stack, "Resources")).hasSizeLessThanOrEqualTo(500);
            assertThat(Stacks.section(stack, "Outputs")).hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void everyStackIsTagged() {
        assertThat(Stacks.all()).allSatisfy(stack -> {
            stack.template();
            assertThat(stack.tags()).containsEntry("system", "moderation");
        });
    }
}
