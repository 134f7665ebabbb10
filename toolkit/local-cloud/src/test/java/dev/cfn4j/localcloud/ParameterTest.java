package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;

class ParameterTest {
    private static final String TEMPLATE = """
            {"Parameters": {
               "Must": {"Type": "String", "MinLength": 2, "MaxLength": 4},
               "Choice": {"Type": "String", "Default": "a", "AllowedValues": ["a", "b"]},
               "Word": {"Type": "String", "Default": "abc", "AllowedPattern": "[a-z]+", "ConstraintDescription": "small letters"},
               "Count": {"Type": "Number", "Default": 5, "MinValue": 1, "MaxValue": 10},
               "Ports": {"Type": "List<Number>", "Default": "1, 2"},
               "Secret": {"Type": "String", "NoEcho": true, "Default": "hunter2hunter2", "MinLength": 8}},
             "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {
               "DisplayName": {"Fn::Sub": "${Must} ${Choice} ${Word} ${Count}"},
               "TracingConfig": {"Ref": "Secret"}}}},
             "Outputs": {"Second": {"Value": {"Fn::Select": [1, {"Ref": "Ports"}]}}}}
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Must   | m        | must contain at least 2 characters
            Must   | much!    | must contain at most 4 characters
            Choice | c        | must be one of AllowedValues
            Word   | ABC      | failed to satisfy constraint: small letters
            Count  | 0        | must be a number not less than 1
            Count  | 11       | must be a number not greater than 10
            Count  | five     | must be a number
            Ports  | 1,x      | must be a number
            Other  | x        | do not exist in the template
            """)
    void refusesValuesThatAreNotAllowed(String key, String value, String message) {
        String[] given = key.equals("Must") ? new String[] {key, value} : new String[] {"Must", "yes", key, value};
        assertThatThrownBy(() -> desk.deploy("s", TEMPLATE, given))
                .hasMessageContaining(key)
                .hasMessageContaining(message);
    }

    @Test
    void namesAllParametersWithoutValues() {
        assertThatThrownBy(() -> desk.deploy("s", TEMPLATE))
                .hasMessageContaining("Parameters: [Must] must have values");
        assertThat(desk.client.describeStacks().stacks()).isEmpty();
    }

    @Test
    void takesPreviousValuesOnRequest() {
        desk.deploy("s", TEMPLATE, "Must", "yes", "Count", "7");
        Stack stack = desk.deploy(
                "s",
                request -> request.usePreviousTemplate(true)
                        .parameters(
                                previous("Must"),
                                previous("Count"),
                                Desk.parameters("Choice", "b").get(0)));
        assertThat(stack.parameters())
                .contains(Desk.parameters("Must", "yes", "Count", "7", "Choice", "b")
                        .toArray(new Parameter[0]));
        assertThatThrownBy(() -> desk.deploy(
                        "t", request -> request.templateBody(TEMPLATE).parameters(previous("Must"))))
                .hasMessageContaining("Must")
                .hasMessageContaining("usePreviousValue");
    }

    @Test
    void keepsListsAndDefaults() {
        desk.deploy("s", TEMPLATE, "Must", "yes");
        assertThat(desk.output("s", "Second")).isEqualTo("2");
    }

    @Test
    void refusesASecretWithoutRepeatingIt() {
        assertThatThrownBy(() -> desk.deploy("s", TEMPLATE, "Must", "yes", "Secret", "brief"))
                .hasMessageContaining("Secret")
                .hasMessageNotContaining("brief");
    }

    @Test
    void neverGivesASecretAway() throws Exception {
        desk.deploy("s", TEMPLATE, "Must", "yes", "Secret", "swordfish-one");
        desk.changeSet(
                "s",
                request -> request.templateBody(TEMPLATE)
                        .parameters(Desk.parameters("Must", "yes", "Secret", "swordfish-two")));
        for (String form : List.of(
                "Action=DescribeStacks&StackName=s",
                "Action=DescribeChangeSet&StackName=s&ChangeSetName=next&IncludePropertyValues=true",
                "Action=DescribeStackEvents&StackName=s",
                "Action=ListStackResources&StackName=s",
                "Action=DescribeStackResources&StackName=s",
                "Action=DescribeStackResource&StackName=s&LogicalResourceId=Topic",
                "Action=ListChangeSets&StackName=s",
                "Action=GetTemplateSummary&StackName=s")) {
            assertThat(post(form)).as(form).contains("RequestId").doesNotContain("swordfish", "ErrorResponse");
        }
        assertThat(post("Action=DescribeStacks&StackName=s")).contains("<ParameterValue>****</ParameterValue>");
        assertThat(post("Action=DescribeStackEvents&StackName=s"))
                .contains("&quot;TracingConfig&quot;:&quot;****&quot;");
        assertThat(desk.client
                        .validateTemplate(request -> request.templateBody(TEMPLATE))
                        .parameters())
                .filteredOn(parameter -> parameter.parameterKey().equals("Secret"))
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.noEcho()).isTrue();
                    assertThat(parameter.defaultValue()).isEqualTo("****");
                });
    }

    private String post(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.cloud.endpoint() + "/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=x/20260101/eu-west-1/cloudformation/aws4_request")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&Version=2010-05-15"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static Parameter previous(String key) {
        return Parameter.builder().parameterKey(key).usePreviousValue(true).build();
    }
}
