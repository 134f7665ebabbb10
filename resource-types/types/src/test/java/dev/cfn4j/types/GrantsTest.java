package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.iam.ManagedPolicy;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import example.BrokenGrantStack;
import example.GrantLinesStack;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantsTest {
    private final Template template = new Template();
    private final Role role = template.add(new Role("Worker"));

    @Test
    void joinInOneInlinePolicyOfTheRole() {
        Queue queue = template.add(new Queue("Work"));
        queue.grantSend(role).grantReceive(role).grantSend(role);
        role.allow(Statement.allow("ses:SendEmail").onAnything());

        assertThat(json("Resources", "Worker", "Properties", "Policies")).isEqualTo("""
                [{"PolicyName":"grants","PolicyDocument":{"Version":"2012-10-17","Statement":[\
                {"Effect":"Allow","Action":["sqs:SendMessage","sqs:ReceiveMessage","sqs:DeleteMessage",\
                "sqs:ChangeMessageVisibility","sqs:GetQueueAttributes"],"Resource":{"Fn::GetAtt":["Work","Arn"]}},\
                {"Effect":"Allow","Action":"ses:SendEmail","Resource":"*"}]}}]""");
    }

    @Test
    void bringTheMappingThatCallsAFunctionWithMessages() {
        Queue queue = template.add(new Queue("Work"));
        template.add(new Function("Worker2").role(role.arn()).receiveFrom(queue, 10));

        assertThat(json("Resources", "Worker2FromWork")).isEqualTo("""
                {"Type":"AWS::Lambda::EventSourceMapping","Properties":{"EventSourceArn":{"Fn::GetAtt":["Work","Arn"]},\
                "FunctionName":{"Ref":"Worker2"},"BatchSize":10}}""");
        assertThat(json("Resources", "Worker", "Properties", "Policies")).contains("sqs:ReceiveMessage");
    }

    @Test
    void refuseToChooseBetweenSeveralRoles() {
        var isProd = template.condition("IsProd", template.parameter("Stage").isEqualTo("prod"));
        Role other = template.add(new Role("Other"));
        Function function = template.add(
                new Function("Convert").role(isProd.then(role.arn()).otherwise(other.arn())));
        template.add(new Queue("Work")).grantSend(function);

        assertThatThrownBy(template::toJson)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Convert (AWS::Lambda::Function) acts under one of several roles, [Worker"
                        + " (AWS::IAM::Role), Other (AWS::IAM::Role)]: grant to each of them instead");
    }

    @Test
    void leaveTheRolesOwnPoliciesAlone() {
        role.policy(p -> p.policyName("mine")
                .policyDocument(PolicyDocument.identityBased(
                        Statement.allow("ses:SendEmail").onAnything())));
        template.add(new Queue("Work")).grantSend(role);

        assertThat(json("Resources", "Worker", "Properties", "Policies")).contains("\"mine\"", "\"grants\"");
    }

    @Test
    void bringTheUseOfAKeyByWayOfTheServiceAlone() {
        Queue queue = template.add(new Queue("Work"));
        queue.grantReceive(role);
        queue.kmsMasterKeyId(template.add(new Key("Key")).ref());

        assertThat(json("Resources", "Worker", "Properties", "Policies")).contains("""
                {"Effect":"Allow","Action":"kms:Decrypt","Resource":{"Fn::GetAtt":["Key","Arn"]},"Condition":\
                {"StringEquals":{"kms:ViaService":{"Fn::Sub":"sqs.${AWS::Region}.${AWS::URLSuffix}"}}}}""");
    }

    @Test
    void holdOnlyWhereTheResourceExists() {
        var isProd = template.condition("IsProd", template.parameter("Stage").isEqualTo("prod"));
        template.add(new Queue("Work").onlyIf(isProd)).grantSend(role);

        assertThat(json("Resources", "Worker", "Properties", "Policies"))
                .startsWith("[{\"Fn::If\":[\"IsProd\",{\"PolicyName\":\"grants-IsProd\",")
                .endsWith(",{\"Ref\":\"AWS::NoValue\"}]}]");
    }

    @Test
    void standApartWhereRoleAndResourceWouldWaitForEachOther() {
        StateMachine machine =
                template.add(new StateMachine("Flow").roleArn(role.arn()).definition(Map.of("StartAt", "A")));
        machine.grantStart(role);

        assertThat(json("Resources", "Worker")).isEqualTo("{\"Type\":\"AWS::IAM::Role\"}");
        assertThat(json("Resources", "FlowToWorker")).isEqualTo("""
                {"Type":"AWS::IAM::RolePolicy","Properties":{"RoleName":{"Ref":"Worker"},"PolicyName":"FlowToWorker",\
                "PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"states:StartExecution",\
                "Resource":{"Ref":"Flow"}}]}}}""");
    }

    @Test
    void seeACircleThroughOtherGrants() {
        Function function = template.add(new Function("Convert").secure());
        StateMachine machine = template.add(new StateMachine("Flow").secure());
        function.grantInvoke(machine);
        machine.grantStart(function);

        assertThat(json("Resources", "ConvertRole")).contains("{\"Ref\":\"Flow\"}");
        assertThat(json("Resources", "FlowRole")).doesNotContain("Convert");
        assertThat(json("Resources", "ConvertToFlowRole")).contains("lambda:InvokeFunction");
    }

    @Test
    void goToTheTaskRoleOfAService() {
        TaskDefinition task = template.add(new TaskDefinition("Task").taskRoleArn(role.arn()));
        Service service = template.add(new Service("Server").taskDefinition(task.ref()));
        template.add(new Bucket("Data")).grantReadObjects("models/*", service);

        assertThat(json("Resources", "Worker", "Properties", "Policies"))
                .contains("\"Action\":\"s3:GetObject\",\"Resource\":{\"Fn::Sub\":\"${Data.Arn}/models/*\"}");
    }

    @Test
    void toServicesAreStatementsOfTheResourceWithItsSource() {
        Queue queue = template.add(new Queue("Work"));
        Rule rule = template.add(new Rule("Hourly").sendTo(queue));
        queue.grantSend(rule);

        assertThat(json("Resources", "Hourly", "Properties"))
                .isEqualTo("{\"Targets\":[{\"Id\":\"Work\",\"Arn\":{\"Fn::GetAtt\":[\"Work\",\"Arn\"]}}]}");
        assertThat(json("Resources", "WorkPolicy", "Properties")).isEqualTo("""
                {"Queues":[{"Ref":"Work"}],"PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
                "Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":\
                ["Work","Arn"]},"Condition":{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}},"ArnLike":\
                {"aws:SourceArn":{"Fn::GetAtt":["Hourly","Arn"]}}}}]}}""");
    }

    @Test
    void toABucketDoNotNameItBecauseItWaitsForThem() {
        Queue queue = template.add(new Queue("Work"));
        Bucket bucket = template.add(new Bucket("Data"));
        queue.grantSend(bucket);

        assertThat(json("Resources", "Data"))
                .isEqualTo("{\"Type\":\"AWS::S3::Bucket\",\"DependsOn\":[\"WorkPolicy\"]}");
        assertThat(json("Resources", "WorkPolicy")).doesNotContain("\"Data\"").contains("aws:SourceAccount");
    }

    @Test
    void cannotGoToARoleElsewhere(@TempDir Path temp) {
        Finding finding = synthesize(temp, BrokenGrantStack.class).findings().get(0);

        assertThat(finding.message())
                .isEqualTo("Convert (AWS::Lambda::Function) has no role of this template: call role(role.arn()) or"
                        + " secure(), or grant to the role where it is");
        assertThat(finding.location()).hasToString("example/BrokenGrantStack.java:13");
    }

    @Test
    void areFoundAtTheLinesOfTheStackClass(@TempDir Path temp) {
        assertThat(synthesize(temp, GrantLinesStack.class).findings()).isEmpty();
        var locations = LocationsJson.read(temp.resolve("grant-lines.locations.json"));

        assertThat(locations.find(NodePath.of("Resources", "WorkPolicy")).orElseThrow())
                .hasToString("example/GrantLinesStack.java:11");
        assertThat(locations
                        .find(NodePath.of("Resources", "Work", "Properties", "SqsManagedSseEnabled"))
                        .orElseThrow())
                .hasToString("example/GrantLinesStack.java:11");
        assertThat(locations
                        .find(NodePath.of("Resources", "Worker", "Properties", "Policies"))
                        .orElseThrow())
                .hasToString("example/GrantLinesStack.java:13");
    }

    @Test
    void letAllBucketsOfTheAccountWriteTheirAccessLogs() {
        template.add(new Bucket("Logs")).grantAccessLogsOfAccount();

        assertThat(json("Resources", "LogsPolicy", "Properties", "PolicyDocument", "Statement"))
                .isEqualTo("""
                [{"Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"},"Action":"s3:PutObject",\
                "Resource":{"Fn::Sub":"${Logs.Arn}/*"},\
                "Condition":{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}}]""");
    }

    @Test
    void refuseAManagedPolicyThatHasADocument() {
        ManagedPolicy policy = template.add(new ManagedPolicy("Shared").policyDocument(Map.of()));
        template.add(new Queue("Work")).grantSend(policy);

        assertThatThrownBy(template::toJson)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Shared (AWS::IAM::ManagedPolicy) cannot be granted anything");
    }

    @Test
    void refuseAKeyPolicyThatIsNoDocument() {
        template.add(new Key("Key").keyPolicy(Map.of())).grantUse("cloudwatch.amazonaws.com");

        assertThatThrownBy(template::toJson)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("the keyPolicy(…) of Key (AWS::KMS::Key) is not a PolicyDocument");
    }

    private String json(String... path) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            var node = JsonDocuments.parse("template", template.toJson());
            for (String name : path) {
                node = node.find(name).orElseThrow(() -> new AssertionError(name + " is missing"));
            }
            node.writeTo(out);
        }
        return text.toString();
    }

    private SynthesisResult synthesize(Path temp, Class<?> stack) {
        String[] classes = {stack.getName()};
        return SynthesisResult.fromJson(
                Synthesis.synthesize(temp.toString(), classes, getClass().getClassLoader()));
    }
}
