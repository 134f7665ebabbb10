package dev.cfn4j.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    @Test
    void writesATemplateAsAPersonWould() {
        assertThat(yaml("""
                        {"AWSTemplateFormatVersion": "2010-09-09",
                         "Parameters": {"Stage": {"Type": "String", "AllowedValues": ["test", "on"]}},
                         "Conditions": {"IsProd": {"Fn::And": [{"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, {"Condition": "Other"}]}},
                         "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Condition": "IsProd", "Properties": {
                             "DelaySeconds": 5,
                             "QueueName": {"Fn::Sub": "${AWS::StackName}-mail"},
                             "Arn": {"Fn::GetAtt": ["Dead", "Arn"]},
                             "UserData": {"Fn::Base64": {"Fn::Sub": "#!/bin/sh\\necho ${AWS::Region}\\n"}},
                             "Name": {"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}]]},
                             "Tags": [{"Key": "at", "Value": "12:30"}, {"Key": "no", "Value": ""}],
                             "Empty": {}, "None": [], "Old": {"Fn::GetAtt": "Dead.Arn"}}}}}""")).isEqualTo("""
                        AWSTemplateFormatVersion: '2010-09-09'
                        Parameters:
                          Stage:
                            Type: String
                            AllowedValues:
                              - test
                              - 'on'

                        Conditions:
                          IsProd: !And
                            - !Equals
                              - !Ref Stage
                              - prod
                            - !Condition Other

                        Resources:
                          Queue:
                            Type: AWS::SQS::Queue
                            Condition: IsProd
                            Properties:
                              DelaySeconds: 5
                              QueueName: !Sub ${AWS::StackName}-mail
                              Arn: !GetAtt Dead.Arn
                              UserData:
                                Fn::Base64: !Sub |
                                  #!/bin/sh
                                  echo ${AWS::Region}
                              Name: !Join
                                - '-'
                                - - a
                                  - !Ref AWS::Region
                              Tags:
                                - Key: at
                                  Value: '12:30'
                                - Key: 'no'
                                  Value: ''
                              Empty: {}
                              None: []
                              Old:
                                Fn::GetAtt: Dead.Arn
                        """);
    }

    @Test
    void writesInTheLongFormWhatTheShortFormCannotSay() {
        assertThat(yaml("""
                        {"a": {"Fn::GetAZs": {"Ref": "AWS::Region"}},
                         "b": {"Fn::GetAtt": ["A", {"Ref": "B"}]},
                         "c": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3"}}},
                         "d": {"Fn::Contains": [["a"], {"Ref": "B"}]},
                         "e": {"Fn::Base64": 5},
                         "f": [{"Ref": "A"}, [{"Fn::Sub": ["${B}", {"B": {"Ref": "C"}}]}]]}""")).isEqualTo("""
                        a:
                          Fn::GetAZs: !Ref AWS::Region
                        b: !GetAtt
                          - A
                          - !Ref B
                        c: !Transform
                          Name: AWS::Include
                          Parameters:
                            Location: s3
                        d:
                          Fn::Contains:
                            - - a
                            - !Ref B
                        e:
                          Fn::Base64: 5
                        f:
                          - !Ref A
                          - - !Sub
                              - ${B}
                              - B: !Ref C
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "true",
                "null",
                "~",
                "12",
                "0755",
                "0o17",
                "1e3",
                "1_000",
                "12:30",
                "2012-10-17",
                ".inf",
                "012345678901",
                "=",
                "<<",
                "*a",
                "&a",
                "!a",
                "a: b",
                "a #b",
                "- a",
                "---",
                " a",
                "a ",
                "",
                "@a",
                "a:",
                "{a}",
                "%a"
            })
    void quotesWhatAReaderCouldTakeForSomethingElse(String text) {
        assertThat(YamlText.of(new Node.StringNode(text))).isEqualTo("'" + text + "'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "arn:aws:s3:::b/*",
                "AWS::Region",
                "a-b",
                "/a",
                "${A}",
                "it's",
                "sub#1",
                "true story",
                "no-reply",
                "é",
                "日本"
            })
    void leavesOtherTextPlain(String text) {
        assertThat(YamlText.of(new Node.StringNode(text))).isEqualTo(text + "\n");
    }

    @Test
    void escapesWhatCannotBePrinted() {
        assertThat(YamlText.of(new Node.StringNode("a\u0007\t\"\\\r\n\u2028")))
                .isEqualTo("\"a\\x07\\t\\\"\\\\\\r\\n\\u2028\"\n");
    }

    private static String yaml(String json) {
        return YamlText.of(JsonDocuments.parse("it", json));
    }
}
