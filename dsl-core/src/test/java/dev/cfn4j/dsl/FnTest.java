package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Fn.*;
import static dev.cfn4j.dsl.Rendered.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The exact text of every function and pseudo parameter. */
class FnTest {
    private final Template template = new Template();
    private final Parameter<List<String>> zones =
            template.parameter("Zones", ParameterType.listOf(ParameterType.AVAILABILITY_ZONE));
    private final Parameter<Number> count = template.parameter("Count", ParameterType.NUMBER);

    @Test
    void rendersReferencesByName() {
        assertThat(json(ref("Anything"))).isEqualTo("{\"Ref\":\"Anything\"}");
        assertThat(json(getAtt("Queue", "Arn"))).isEqualTo("{\"Fn::GetAtt\":[\"Queue\",\"Arn\"]}");
    }

    @Test
    void rendersJoinOfPartsAndOfLists() {
        assertThat(json(join("-", "a", region())))
                .isEqualTo("{\"Fn::Join\":[\"-\",[\"a\",{\"Ref\":\"AWS::Region\"}]]}");
        assertThat(json(join(",", zones))).isEqualTo("{\"Fn::Join\":[\",\",{\"Ref\":\"Zones\"}]}");
        assertThat(json(join(","))).isEqualTo("\"\"");
    }

    @Test
    void rendersSplitAndSelectOfEverythingThatIsAList() {
        assertThat(json(split(",", importValue("names"))))
                .isEqualTo("{\"Fn::Split\":[\",\",{\"Fn::ImportValue\":\"names\"}]}");
        assertThat(json(split(",", "a,b"))).isEqualTo("{\"Fn::Split\":[\",\",\"a,b\"]}");
        assertThat(json(select(1, zones))).isEqualTo("{\"Fn::Select\":[1,{\"Ref\":\"Zones\"}]}");
        assertThat(json(select(0, List.of("a", region()))))
                .isEqualTo("{\"Fn::Select\":[0,[\"a\",{\"Ref\":\"AWS::Region\"}]]}");
        assertThat(json(select(count, zones))).isEqualTo("{\"Fn::Select\":[{\"Ref\":\"Count\"},{\"Ref\":\"Zones\"}]}");
        assertThat(json(select(count, List.of("a", "b"))))
                .isEqualTo("{\"Fn::Select\":[{\"Ref\":\"Count\"},[\"a\",\"b\"]]}");
        assertThat(json(select(0, split(",", select(0, zones)))))
                .isEqualTo("{\"Fn::Select\":[0,{\"Fn::Split\":[\",\",{\"Fn::Select\":[0,{\"Ref\":\"Zones\"}]}]}]}");
    }

    @Test
    void selectsNumbersOfNumbers() {
        Parameter<List<Number>> sizes = template.parameter("Sizes", ParameterType.NUMBER_LIST);
        Value<Number> first = select(0, sizes);
        assertThat(json(first)).isEqualTo("{\"Fn::Select\":[0,{\"Ref\":\"Sizes\"}]}");
    }

    @Test
    void rendersZonesAndAddressBlocks() {
        assertThat(json(getAzs())).isEqualTo("{\"Fn::GetAZs\":\"\"}");
        assertThat(json(getAzs("eu-west-1"))).isEqualTo("{\"Fn::GetAZs\":\"eu-west-1\"}");
        assertThat(json(getAzs(region()))).isEqualTo("{\"Fn::GetAZs\":{\"Ref\":\"AWS::Region\"}}");
        assertThat(json(cidr("10.0.0.0/16", 4, 8))).isEqualTo("{\"Fn::Cidr\":[\"10.0.0.0/16\",4,8]}");
        assertThat(json(cidr(getAtt("Vpc", "CidrBlock"), 4, 8)))
                .isEqualTo("{\"Fn::Cidr\":[{\"Fn::GetAtt\":[\"Vpc\",\"CidrBlock\"]},4,8]}");
        assertThat(json(cidr(importValue("range"), count, count)))
                .isEqualTo("{\"Fn::Cidr\":[{\"Fn::ImportValue\":\"range\"},{\"Ref\":\"Count\"},{\"Ref\":\"Count\"}]}");
    }

    @Test
    void rendersTextFunctions() {
        assertThat(json(base64("#!/bin/sh"))).isEqualTo("{\"Fn::Base64\":\"#!/bin/sh\"}");
        assertThat(json(base64(sub("${A}")))).isEqualTo("{\"Fn::Base64\":{\"Fn::Sub\":\"${A}\"}}");
        assertThat(json(sub("${A}-${B}", Map.of("B", region()))))
                .isEqualTo("{\"Fn::Sub\":[\"${A}-${B}\",{\"B\":{\"Ref\":\"AWS::Region\"}}]}");
    }

    @Test
    void rendersValuesOfOtherStacks() {
        assertThat(json(importValue("name"))).isEqualTo("{\"Fn::ImportValue\":\"name\"}");
        assertThat(json(importValue(sub("${Net}-vpc"))))
                .isEqualTo("{\"Fn::ImportValue\":{\"Fn::Sub\":\"${Net}-vpc\"}}");
        assertThat(json(getStackOutput("network", "VpcId")))
                .isEqualTo("{\"Fn::GetStackOutput\":{\"StackName\":\"network\",\"OutputName\":\"VpcId\"}}");
        assertThat(json(getStackOutput(ref("Net"), "VpcId").region("eu-west-1").roleArn(ref("Role"))))
                .isEqualTo("{\"Fn::GetStackOutput\":{\"StackName\":{\"Ref\":\"Net\"},\"OutputName\":\"VpcId\","
                        + "\"Region\":\"eu-west-1\",\"RoleArn\":{\"Ref\":\"Role\"}}}");
        assertThatThrownBy(() -> getStackOutput("network", "vpc id")).hasMessageContaining("not a logical ID");
    }

    @Test
    void rendersTheLanguageExtensions() {
        assertThat(json(length(zones))).isEqualTo("{\"Fn::Length\":{\"Ref\":\"Zones\"}}");
        assertThat(json(length(List.of("a", region()))))
                .isEqualTo("{\"Fn::Length\":[\"a\",{\"Ref\":\"AWS::Region\"}]}");
        assertThat(json(toJsonString(Map.of("zones", zones))))
                .isEqualTo("{\"Fn::ToJsonString\":{\"zones\":{\"Ref\":\"Zones\"}}}");
        assertThat(json(toJsonString(List.of(1, "a")))).isEqualTo("{\"Fn::ToJsonString\":[1,\"a\"]}");
    }

    @Test
    void rendersMacros() {
        assertThat(json(transform("Upper", Map.of("Text", region()))))
                .isEqualTo(
                        "{\"Fn::Transform\":{\"Name\":\"Upper\",\"Parameters\":{\"Text\":{\"Ref\":\"AWS::Region\"}}}}");
        assertThat(json(include("s3://bucket/piece.yaml")))
                .isEqualTo(
                        "{\"Fn::Transform\":{\"Name\":\"AWS::Include\",\"Parameters\":{\"Location\":\"s3://bucket/piece.yaml\"}}}");
        assertThat(json(include(ref("Piece"))))
                .isEqualTo(
                        "{\"Fn::Transform\":{\"Name\":\"AWS::Include\",\"Parameters\":{\"Location\":{\"Ref\":\"Piece\"}}}}");
    }

    @Test
    void rendersEveryPseudoParameter() {
        assertThat(List.of(region(), accountId(), partition(), stackName(), stackId(), urlSuffix(), noValue()))
                .extracting(Rendered::json)
                .containsExactly(
                        "{\"Ref\":\"AWS::Region\"}",
                        "{\"Ref\":\"AWS::AccountId\"}",
                        "{\"Ref\":\"AWS::Partition\"}",
                        "{\"Ref\":\"AWS::StackName\"}",
                        "{\"Ref\":\"AWS::StackId\"}",
                        "{\"Ref\":\"AWS::URLSuffix\"}",
                        "{\"Ref\":\"AWS::NoValue\"}");
        assertThat(json(notificationArns())).isEqualTo("{\"Ref\":\"AWS::NotificationARNs\"}");
    }

    @Test
    void rendersConditions() {
        ConditionExpression here = equal(region(), "a");
        String equals = "{\"Fn::Equals\":[{\"Ref\":\"AWS::Region\"},\"a\"]}";
        assertThat(json(here)).isEqualTo(equals);
        assertThat(json(equal("a", "b"))).isEqualTo("{\"Fn::Equals\":[\"a\",\"b\"]}");
        assertThat(json(notEqual(region(), "a"))).isEqualTo("{\"Fn::Not\":[" + equals + "]}");
        assertThat(json(notEqual(region(), region())))
                .isEqualTo("{\"Fn::Not\":[{\"Fn::Equals\":[{\"Ref\":\"AWS::Region\"},{\"Ref\":\"AWS::Region\"}]}]}");
        assertThat(json(notEqual("a", "b"))).isEqualTo("{\"Fn::Not\":[{\"Fn::Equals\":[\"a\",\"b\"]}]}");
        assertThat(json(not(here))).isEqualTo("{\"Fn::Not\":[" + equals + "]}");
        assertThat(json(and(here, here))).isEqualTo("{\"Fn::And\":[" + equals + "," + equals + "]}");
        assertThat(json(or(here, here))).isEqualTo("{\"Fn::Or\":[" + equals + "," + equals + "]}");
    }

    @Test
    void refersFromConditionsToConditions() {
        Condition first = template.condition("First", equal(region(), "a"));
        Condition both = template.condition("Both", and(first, not(first)));
        template.condition("Alias", both);
        Rendered.assertThatPart(template, "$.Conditions").isEqualTo("""
                {"First": {"Fn::Equals": [{"Ref": "AWS::Region"}, "a"]},
                 "Both": {"Fn::And": [{"Condition": "First"}, {"Fn::Not": [{"Condition": "First"}]}]},
                 "Alias": {"Condition": "Both"}}""");
        assertThat(json(first.then("x").otherwise("y"))).isEqualTo("{\"Fn::If\":[\"First\",\"x\",\"y\"]}");
    }

    @Test
    void takesTwoToTenOperands() {
        ConditionExpression one = equal(region(), "a");
        assertThatThrownBy(() -> and(one)).hasMessage("Fn::And takes 2 to 10 conditions, found 1");
        assertThatThrownBy(() -> or()).hasMessage("Fn::Or takes 2 to 10 conditions, found 0");
        ConditionExpression[] eleven = java.util.Collections.nCopies(11, one).toArray(ConditionExpression[]::new);
        assertThatThrownBy(() -> or(eleven))
                .hasMessage("Fn::Or takes 2 to 10 conditions, found 11: nest them, and(and(…), and(…))");
        ConditionExpression[] ten = java.util.Arrays.copyOf(eleven, 10);
        assertThat(json(and(ten))).startsWith("{\"Fn::And\":[");
    }
}
