package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.InsufficientCapabilitiesException;
import software.amazon.awssdk.services.cloudformation.model.ValidateTemplateResponse;

class TemplateRefusalTest {
    private static final String ROLE = """
            {"Description": "A role", "Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {%s
               "AssumeRolePolicyDocument": {"Statement": []}}}}}
            """;

    @TempDir
    static Path state;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = Desk.in(state);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                          | JSON not well-formed
            []                                                         | unsupported structure
            {"Resources": {}}                                          | At least one Resources member must be defined
            {"Resource": {"Q": {"Type": "AWS::SQS::Queue"}}}           | Invalid template property or properties [Resource]
            {"Resources": {"Q": {}}}                                   | Every Resources object must contain a Type member
            {"Resources": {"Q": "x"}}                                  | resource definition is malformed
            {"Resources": {"Q-1": {"Type": "AWS::SQS::Queue"}}}        | Resource name Q-1 is non alphanumeric
            {"Resources": {"Q": {"Type": "AWS::SQS::Kue"}}}            | Unrecognized resource types: [AWS::SQS::Kue]
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Nope"}}}}} | Unresolved resource dependencies [Nope] in the Resources block
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "DependsOn": "Nope"}}} | Unresolved resource dependencies [Nope]
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}, "Outputs": {"O": {"Value": {"Fn::Sub": "${Nope.Arn}"}}}} | Unresolved resource dependencies [Nope] in the Outputs block
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Condition": "C"}}} | Unresolved condition dependencies [C]
            {"Resources": {"A": {"Type": "AWS::SQS::Queue", "DependsOn": "B"}, "B": {"Type": "AWS::SQS::Queue", "DependsOn": "A"}}} | Circular dependency between resources: [A, B]
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue"}, "T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::GetAtt": ["Q", "Size"]}}}}} | resource Q does not support attribute type Size in Fn::GetAtt
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Propertys": {}}}} | Invalid template resource property 'Propertys'
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::GetAtt": ["Nope", "Arn"]}}}}} | instance of Fn::GetAtt references undefined resource Nope
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Magic": 1}}}}} | Encountered unsupported function: Fn::Magic
            {"AWSTemplateFormatVersion": "2011-01-01", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}} | unsupported value for AWSTemplateFormatVersion
            {"Parameters": {"P": {"Type": "Text"}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}} | Unrecognized parameter type: Text
            {"Parameters": {"P": {}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}} | Every Parameters object must contain a Type member
            {"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}, "Outputs": {"O": {}}} | Every Outputs member must contain a Value object
            """)
    void refuses(String template, String message) {
        assertThatThrownBy(() -> desk.client.validateTemplate(request -> request.templateBody(template)))
                .isInstanceOfSatisfying(CloudFormationException.class, refusal -> {
                    assertThat(refusal.statusCode()).isEqualTo(400);
                    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationError");
                    assertThat(refusal.awsErrorDetails().errorMessage()).contains(message);
                });
    }

    @Test
    void refusesTemplatesThatAreTooLarge() {
        String large = "{\"Description\": \"" + "x".repeat(51_200)
                + "\", \"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}";
        assertThatThrownBy(() -> desk.client.validateTemplate(request -> request.templateBody(large)))
                .hasMessageContaining("less than or equal to 51200");
        assertThatThrownBy(() ->
                        desk.client.validateTemplate(request -> request.templateURL("https://x.s3.amazonaws.com/t")))
                .hasMessageContaining("S3 error: The specified bucket does not exist");
    }

    @Test
    void demandsCapabilitiesForIdentities() {
        String role = ROLE.formatted("");
        assertThatThrownBy(() -> desk.changeSet("iam", request -> request.templateBody(role)))
                .isInstanceOf(InsufficientCapabilitiesException.class)
                .hasMessageContaining("Requires capabilities : [CAPABILITY_IAM]");
        String named = ROLE.formatted("\"RoleName\": \"chief\",");
        assertThatThrownBy(() -> desk.changeSet(
                        "iam", request -> request.templateBody(named).capabilities(Capability.CAPABILITY_IAM)))
                .hasMessageContaining("Requires capabilities : [CAPABILITY_NAMED_IAM]");
        assertThat(desk.deploy(
                                "iam",
                                request -> request.templateBody(named).capabilities(Capability.CAPABILITY_NAMED_IAM))
                        .stackStatusAsString())
                .isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void tellsWhatATemplateNeeds() {
        ValidateTemplateResponse answer =
                desk.client.validateTemplate(request -> request.templateBody(ROLE.formatted("")));
        assertThat(answer.description()).isEqualTo("A role");
        assertThat(answer.capabilities()).containsExactly(Capability.CAPABILITY_IAM);
        assertThat(answer.capabilitiesReason()).contains("AWS::IAM::Role");
        var summary = desk.client.getTemplateSummary(request -> request.templateBody(ROLE.formatted("")));
        assertThat(summary.resourceTypes()).containsExactly("AWS::IAM::Role");
        assertThat(summary.capabilities()).containsExactly(Capability.CAPABILITY_IAM);
    }

    @Test
    void refusesBadNames() {
        assertThatThrownBy(() -> desk.client.createStack(r -> r.stackName("1st").templateBody(ROLE.formatted(""))))
                .hasMessageContaining("'stackName' failed to satisfy constraint");
        assertThatThrownBy(
                        () -> desk.client.createStack(r -> r.stackName("../x").templateBody("{}")))
                .hasMessageContaining("'stackName' failed to satisfy constraint");
        assertThatThrownBy(() -> desk.client.describeStacks(r -> r.stackName("../lock")))
                .hasMessageContaining("Stack with id ../lock does not exist");
    }
}
