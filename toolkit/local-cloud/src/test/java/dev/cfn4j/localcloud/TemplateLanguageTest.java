package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.InsufficientCapabilitiesException;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** What templates may say beyond plain JSON. */
class TemplateLanguageTest {
    private static final String LOOP = """
            {"Transform": "AWS::LanguageExtensions",
             "Parameters": {"Names": {"Type": "CommaDelimitedList", "Default": "a,b"}},
             "Mappings": {"Sizes": {"small": {"Delay": 3}}},
             "Resources": {
               "Fn::ForEach::Queues": ["Item", {"Ref": "Names"},
                 {"Queue${Item}": {"Type": "AWS::SQS::Queue", "Properties": {
                    "QueueName": {"Fn::Sub": "loop-${Item}"},
                    "DelaySeconds": {"Fn::FindInMap": ["Sizes", {"Ref": "Item"}, "Delay", {"DefaultValue": 9}]}}}}]},
             "Outputs": {
               "Count": {"Value": {"Fn::Length": {"Ref": "Names"}}},
               "Json": {"Value": {"Fn::ToJsonString": {"list": [1, true]}}},
               "Fn::ForEach::Urls": ["Item", {"Ref": "Names"}, {"Url${Item}": {"Value": {"Ref": {"Fn::Sub": "Queue${Item}"}}}}]}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void readsYamlAndGivesItBackAsItCame() {
        String yaml = """
                Resources:
                  Queue: # the only one
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub ${AWS::StackName}-q
                Outputs:
                  Arn: {Value: !GetAtt Queue.Arn}
                """;
        desk.deploy("y", yaml);
        assertThat(desk.output("y", "Arn")).endsWith(":y-q");
        assertThat(desk.client.getTemplate(r -> r.stackName("y")).templateBody())
                .isEqualTo(yaml);
    }

    @Test
    void saysWhereYamlIsWrong() {
        assertThatThrownBy(() -> desk.client.validateTemplate(r -> r.templateBody("Resources:\n  Q: [")))
                .hasMessageContaining("Template format error: YAML not well-formed. (line ");
        assertThatThrownBy(() -> desk.client.validateTemplate(r -> r.templateBody("{\"Resources\": {]")))
                .hasMessageContaining("Template format error: JSON not well-formed. (line 1, column ");
    }

    @Test
    void unrollsLoopsAndComputesWhatIsKnown() {
        String loop = LOOP.replace(
                "{\"Ref\": {\"Fn::Sub\": \"Queue${Item}\"}}", "{\"Fn::GetAtt\": [\"Queue${Item}\", \"Arn\"]}");
        desk.deploy("l", loop);
        assertThat(desk.output("l", "Count")).isEqualTo("2");
        assertThat(desk.output("l", "Json")).isEqualTo("{\"list\":[1,true]}");
        assertThat(desk.output("l", "Urlb")).endsWith(":loop-b");
        assertThat(desk.client.describeStackResources(r -> r.stackName("l")).stackResources())
                .extracting(StackResource::logicalResourceId)
                .containsExactly("Queuea", "Queueb");
        assertThat(desk.client.getTemplate(r -> r.stackName("l")).templateBody())
                .contains("Queuea", "\"DelaySeconds\":9")
                .doesNotContain("ForEach");
        assertThat(desk.client
                        .getTemplate(r -> r.stackName("l").templateStage(TemplateStage.ORIGINAL))
                        .templateBody())
                .isEqualTo(loop);
    }

    @Test
    void wantsTransformsAcknowledgedUnlessTheyCanBeLookedAtFirst() {
        String template =
                "{\"Transform\": \"AWS::LanguageExtensions\", \"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}";
        assertThatThrownBy(() -> desk.create("t", template))
                .isInstanceOf(InsufficientCapabilitiesException.class)
                .hasMessageContaining("Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
        desk.client.createStack(
                r -> r.stackName("t").templateBody(template).capabilities(Capability.CAPABILITY_AUTO_EXPAND));
        assertThat(desk.settled("t").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.client.getTemplateSummary(r -> r.stackName("t")).resourceTypes())
                .containsExactly("AWS::SQS::Queue");
    }

    @Test
    void refusesLoopsWithoutTheirTransformAndTransformsThatItHasNot() {
        assertThatThrownBy(() -> desk.client.validateTemplate(
                        r -> r.templateBody(LOOP.replace("\"Transform\": \"AWS::LanguageExtensions\",", ""))))
                .hasMessageContaining("Fn::ForEach::Queues is non alphanumeric");
        assertThatThrownBy(
                        () -> desk.create(
                                "s",
                                "{\"Transform\": \"AWS::Serverless-2016-10-31\", \"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}"))
                .hasMessageContaining("Transform AWS::Serverless-2016-10-31 is not available on this local endpoint");
        assertThatThrownBy(() -> desk.create(
                        "s", "{\"Transform\": \"Mine\", \"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}"))
                .hasMessageContaining("No transform named Mine found.");
    }

    @Test
    void includesSnippetsFromBuckets() {
        desk.put("snippet.yaml", "DelaySeconds: 4\n");
        desk.deploy("i", """
                {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {
                   "QueueName": "with-snippet",
                   "Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://templates/snippet.yaml"}}}}}}
                """);
        assertThat(desk.cloud
                        .resources("eu-west-1")
                        .find("i", "Q")
                        .orElseThrow()
                        .membersOrNone())
                .containsKeys("DelaySeconds", "QueueName");
    }

    @Test
    void fillsDynamicReferencesInForTheResourceOnly() {
        Resources resources = desk.cloud.resources("eu-west-1");
        resources.putParameter("/queue/delay", "5");
        resources.putParameter("/queue/delay", "6");
        resources.putSecret("database", "{\"password\": \"hush\"}");
        desk.deploy("d", """
                {"Resources": {
                  "Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": "{{resolve:ssm:/queue/delay:1}}"}},
                  "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/out", "Type": "String",
                        "Value": "{{resolve:ssm:/queue/delay}} {{resolve:secretsmanager:database:SecretString:password}}"}}}}
                """);
        assertThat(resources.find("d", "Q").orElseThrow().find("DelaySeconds").flatMap(n -> n.text()))
                .contains("5");
        assertThat(resources.find("d", "P").orElseThrow().find("Value").flatMap(n -> n.text()))
                .contains("6 hush");
        assertThat(desk.client.describeStackEvents(r -> r.stackName("d")).toString())
                .contains("{{resolve:secretsmanager")
                .doesNotContain("hush");
        assertThat(desk.client.getTemplate(r -> r.stackName("d")).templateBody())
                .doesNotContain("hush");
    }

    @Test
    void failsTheResourceWhoseReferenceLeadsToNothing() {
        assertThat(desk.create(
                                "d",
                                "{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": \"{{resolve:ssm:/nope}}\"}}}}")
                        .stackStatusAsString())
                .isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.reasons("d")).anyMatch(reason -> reason.contains("there is no parameter /nope"));
    }

    @Test
    void takesParametersFromTheStore() {
        String template = """
                {"Parameters": {"Image": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/image"}},
                 "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Image"}}}},
                 "Outputs": {"Image": {"Value": {"Ref": "Image"}}}}
                """;
        assertThatThrownBy(() -> desk.create("p", template))
                .hasMessageContaining("Unable to fetch parameters [/image] from parameter store for this account.");
        desk.cloud.resources("eu-west-1").putParameter("/image", "ami-1");
        assertThat(desk.create("p", template).parameters().get(0)).satisfies(parameter -> {
            assertThat(parameter.parameterValue()).isEqualTo("/image");
            assertThat(parameter.resolvedValue()).isEqualTo("ami-1");
        });
        assertThat(desk.output("p", "Image")).isEqualTo("ami-1");
        desk.cloud.resources("eu-west-1").putParameter("/image", "ami-2");
        assertThat(desk.update("p", template).stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        assertThat(desk.output("p", "Image")).isEqualTo("ami-2");
    }

    @Test
    void holdsParametersAgainstTheRulesOfTheTemplate() {
        String template = """
                {"Parameters": {"Stage": {"Type": "String", "Default": "test"}, "Size": {"Type": "String", "Default": "small"}},
                 "Rules": {"Large": {"RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "Assertions": [
                   {"Assert": {"Fn::Contains": [["large", "huge"], {"Ref": "Size"}]}, "AssertDescription": "prod is large"}]}},
                 "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Stage"}}}}}
                """;
        assertThatThrownBy(() -> desk.create("r", template, "Stage", "prod")).hasMessageContaining("prod is large");
        assertThat(desk.create("r", template).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.update("r", template, "Stage", "prod", "Size", "huge").stackStatusAsString())
                .isEqualTo("UPDATE_COMPLETE");
    }

    @Test
    void readsOutputsOfOtherStacks() {
        desk.deploy(
                "one",
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}, \"Outputs\": {\"Arn\": {\"Value\": {\"Fn::GetAtt\": [\"Q\", \"Arn\"]}}}}");
        desk.deploy(
                "two",
                "{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Fn::GetStackOutput\": {\"StackName\": \"one\", \"OutputName\": \"Arn\"}}}}}}");
        assertThat(desk.cloud
                        .resources("eu-west-1")
                        .find("two", "T")
                        .orElseThrow()
                        .toString())
                .contains("arn:aws:sqs");
        assertThat(desk.delete("one").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
    }
}
