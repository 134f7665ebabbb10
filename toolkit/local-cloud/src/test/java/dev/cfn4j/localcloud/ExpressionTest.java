package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

class ExpressionTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Stage": {"Type": "String", "Default": "prod"}, "List": {"Type": "CommaDelimitedList", "Default": "a,b,c"}},
             "Mappings": {"Sizes": {"prod": {"Big": 9, "Zones": ["x", "y"]}, "test": {"Big": 1}}},
             "Conditions": {
               "IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
               "IsTest": {"Fn::Not": [{"Condition": "IsProd"}]},
               "Either": {"Fn::Or": [{"Condition": "IsTest"}, {"Fn::And": [{"Condition": "IsProd"}, {"Fn::Equals": ["1", 1]}]}]}},
             "Resources": {
               "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "d", "KmsMasterKeyId": {"Fn::If": ["IsTest", "k", {"Ref": "AWS::NoValue"}]}}},
               "Absent": {"Type": "AWS::SNS::Topic", "Condition": "IsTest"}},
             "Outputs": {"Value": {"Value": %s}, "Absent": {"Condition": "IsTest", "Value": {"Ref": "Absent"}}}}
            """;

    /** Expressions and what their values begin with. */
    private static final List<String[]> VALUES =
            """
            {"Ref": "Stage"}                                                       | prod
            {"Ref": "AWS::Region"}                                                 | eu-west-1
            {"Ref": "AWS::AccountId"}                                              | 000000000000
            {"Ref": "AWS::Partition"}                                              | aws
            {"Ref": "AWS::URLSuffix"}                                              | amazonaws.com
            {"Ref": "AWS::StackName"}                                              | e
            {"Fn::Join": ["-", ["a", {"Ref": "Stage"}, 1, true]]}                  | a-prod-1-true
            {"Fn::Join": ["/", {"Ref": "List"}]}                                   | a/b/c
            {"Fn::Select": ["1", {"Ref": "List"}]}                                 | b
            {"Fn::Select": [2, {"Fn::Split": [".", "p.q.r"]}]}                     | r
            {"Fn::Sub": "${Stage}-${AWS::Region}-${!Literal}"}                     | prod-eu-west-1-${Literal}
            {"Fn::Sub": ["${X}$1", {"X": {"Ref": "Stage"}}]}                       | prod$1
            {"Fn::Sub": "${Topic.TopicName}-x"}                                    | e-Topic
            {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Big"]}                  | 9
            {"Fn::Select": [1, {"Fn::FindInMap": ["Sizes", "prod", "Zones"]}]}     | y
            {"Fn::FindInMap": ["Sizes", "none", "Big", {"DefaultValue": "dflt"}]}  | dflt
            {"Fn::Base64": "hello"}                                                | aGVsbG8=
            {"Fn::Select": [0, {"Fn::GetAZs": ""}]}                                | eu-west-1a
            {"Fn::Select": [2, {"Fn::GetAZs": "us-east-2"}]}                       | us-east-2c
            {"Fn::Select": [3, {"Fn::Cidr": ["10.0.0.0/16", 4, 8]}]}               | 10.0.3.0/24
            {"Fn::Select": [1, {"Fn::Cidr": ["2001:db8::/56", 2, 64]}]}            | 2001:db8:0:1:0:0:0:0/64
            {"Fn::If": ["IsProd", "yes", "no"]}                                    | yes
            {"Fn::If": ["Either", "yes", "no"]}                                    | yes
            {"Fn::Length": {"Ref": "List"}}                                        | 3
            {"Fn::ToJsonString": {"a": [1, {"Ref": "Stage"}]}}                     | {"a":[1,"prod"]}
            {"Fn::GetAtt": ["Topic", "TopicArn"]}                                  | arn:aws:sns:eu-west-1:000000000000:e-Topic
            {"Fn::GetAtt": "Topic.TopicName"}                                      | e-Topic
            """.lines().map(line -> line.split(" +\\| ")).toList();

    @TempDir
    static Path state;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = Desk.in(state);
    }

    @Test
    void evaluatesAllFunctions() {
        String outputs = IntStream.range(0, VALUES.size())
                .mapToObj(i -> ", \"V" + i + "\": {\"Value\": " + VALUES.get(i)[0] + "}")
                .collect(Collectors.joining());
        String template = TEMPLATE.formatted("\"x\"}" + outputs.substring(0, outputs.length() - 1));
        desk.deploy("e", template);
        assertThat(desk.stack("e").outputs()).hasSize(VALUES.size() + 1).doesNotContainNull();
        assertThat(IntStream.range(0, VALUES.size()).mapToObj(i -> desk.output("e", "V" + i)))
                .zipSatisfy(VALUES, (value, row) -> assertThat(value).as(row[0]).startsWith(row[1]));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Fn::Select": ["7", {"Ref": "List"}]}               | cannot select nonexistent value at index 7
            {"Fn::FindInMap": ["Sizes", "none", "Big"]}          | Unable to get mapping for Sizes::none::Big
            {"Fn::Join": "x"}                                    | every Fn::Join object requires two parameters
            {"Fn::If": ["Nope", 1, 2]}                           | unresolved condition dependency Nope in Fn::If
            {"Fn::Cidr": ["10.0.0.0/24", 3, 8]}                  | cannot cut 3 blocks
            {"Fn::Cidr": ["localhost/24", 1, 8]}                 | expects an address block
            {"Fn::Magic": 1}                                     | Encountered unsupported function: Fn::Magic
            {"Ref": "Absent"}                                    | Unresolved resource dependencies [Absent]
            {"a": 1}                                             | Output Value is malformed
            """)
    void refuses(String expression, String message) {
        assertThat(refusal("r" + Math.abs(expression.hashCode()), TEMPLATE.formatted(expression)))
                .contains(message);
    }

    /** What is wrong whatever the parameters are is refused at once; what shows in the evaluation fails the change set. */
    private static String refusal(String stack, String template) {
        try {
            return desk.changeSet(stack, r -> r.templateBody(template)).statusReason();
        } catch (CloudFormationException e) {
            return e.awsErrorDetails().errorMessage();
        }
    }

    @Test
    void leavesOutWhatHasNoValue() {
        desk.deploy("n", TEMPLATE.formatted("\"x\""));
        assertThat(desk.client.describeStackEvents(r -> r.stackName("n")).stackEvents())
                .filteredOn(event -> event.logicalResourceId().equals("Topic"))
                .allSatisfy(event -> assertThat(event.resourceProperties()).isEqualTo("{\"DisplayName\":\"d\"}"));
    }
}
