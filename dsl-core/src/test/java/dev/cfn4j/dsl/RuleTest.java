package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;
import static dev.cfn4j.dsl.Rendered.json;
import static dev.cfn4j.dsl.RuleFn.contains;
import static dev.cfn4j.dsl.RuleFn.eachMemberEquals;
import static dev.cfn4j.dsl.RuleFn.eachMemberIn;
import static dev.cfn4j.dsl.RuleFn.refAll;
import static dev.cfn4j.dsl.RuleFn.valueOf;
import static dev.cfn4j.dsl.RuleFn.valueOfAll;
import static dev.cfn4j.dsl.RuleFn.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {
    private final Template template = new Template();
    private final Parameter<String> subnet = template.parameter("Subnet", ParameterType.SUBNET_ID);
    private final Parameter<List<String>> subnets =
            template.parameter("Subnets", ParameterType.listOf(ParameterType.SUBNET_ID));

    @Test
    void assertsUnderACondition() {
        Parameter<String> stage = template.parameter("Stage");
        template.rule("ProdIsLarge")
                .when(stage.isEqualTo("prod"))
                .assertThat(contains(List.of("m5.large", "m5.xlarge"), Fn.ref("Type")), "Large instances only")
                .assertThat(Fn.notEqual(subnet, ""));
        assertThatPart(template, "$.Rules.ProdIsLarge").isEqualTo("""
                {"RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                 "Assertions": [
                   {"Assert": {"Fn::Contains": [["m5.large", "m5.xlarge"], {"Ref": "Type"}]}, "AssertDescription": "Large instances only"},
                   {"Assert": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Subnet"}, ""]}]}}]}""");
    }

    @Test
    void rendersTheFunctionsOfRules() {
        assertThat(json(contains(refAll(ParameterType.VPC_ID), subnet)))
                .isEqualTo("{\"Fn::Contains\":[{\"Fn::RefAll\":\"AWS::EC2::VPC::Id\"},{\"Ref\":\"Subnet\"}]}");
        assertThat(json(eachMemberEquals(valueOfAll(ParameterType.SUBNET_ID, "VpcId"), "vpc-1")))
                .isEqualTo(
                        "{\"Fn::EachMemberEquals\":[{\"Fn::ValueOfAll\":[\"AWS::EC2::Subnet::Id\",\"VpcId\"]},\"vpc-1\"]}");
        assertThat(json(eachMemberEquals(valuesOf(subnets, "Tags.Team"), valueOf(subnet, "Tags.Team"))))
                .isEqualTo("{\"Fn::EachMemberEquals\":[{\"Fn::ValueOf\":[\"Subnets\",\"Tags.Team\"]},"
                        + "{\"Fn::ValueOf\":[\"Subnet\",\"Tags.Team\"]}]}");
        assertThat(json(eachMemberIn(subnets, List.of("a", "b"))))
                .isEqualTo("{\"Fn::EachMemberIn\":[{\"Ref\":\"Subnets\"},[\"a\",\"b\"]]}");
        assertThat(json(eachMemberIn(valuesOf(subnets, "VpcId"), refAll(ParameterType.VPC_ID))))
                .isEqualTo(
                        "{\"Fn::EachMemberIn\":[{\"Fn::ValueOf\":[\"Subnets\",\"VpcId\"]},{\"Fn::RefAll\":\"AWS::EC2::VPC::Id\"}]}");
    }

    @Test
    void takesEachNameOfASectionOnce() {
        template.rule("Same");
        assertThatThrownBy(() -> template.rule("Same", Map.of())).hasMessage("the rule `Same` is defined twice");
        template.metadata("Owner", "us");
        assertThatThrownBy(() -> template.metadata("Owner", "them"))
                .hasMessage("the metadata `Owner` is defined twice");
        assertThatThrownBy(() -> template.parameter("Subnet")).hasMessage("the parameter `Subnet` is defined twice");
        template.mapping("Sizes");
        assertThatThrownBy(() -> template.mapping("Sizes")).hasMessage("the mapping `Sizes` is defined twice");
        template.condition("Is", Fn.equal("a", "a"));
        assertThatThrownBy(() -> template.condition("Is", Fn.equal("a", "a")))
                .hasMessage("the condition `Is` is defined twice");
    }

    @Test
    void describesParametersForTheConsole() {
        template.parameterInterface().group("Network", subnet, subnets).label(subnet, "Main subnet");
        template.parameterInterface().label(subnets, "Other subnets");
        assertThatPart(template, "$.Metadata").isEqualTo("""
                {"AWS::CloudFormation::Interface": {
                  "ParameterGroups": [{"Label": {"default": "Network"}, "Parameters": ["Subnet", "Subnets"]}],
                  "ParameterLabels": {"Subnet": {"default": "Main subnet"}, "Subnets": {"default": "Other subnets"}}}}""");
        assertThatThrownBy(() -> template.parameterInterface().group("Again", subnet))
                .hasMessage("the parameter `Subnet` is in the group `Network` already; a parameter is in one group");
    }

    @Test
    void knowsTheTypesOfParameters() {
        assertThat(List.of(
                        ParameterType.STRING,
                        ParameterType.NUMBER,
                        ParameterType.NUMBER_LIST,
                        ParameterType.COMMA_DELIMITED_LIST,
                        ParameterType.SECURITY_GROUP_NAME,
                        ParameterType.listOf(ParameterType.VPC_ID),
                        ParameterType.SSM_PARAMETER_NAME,
                        ParameterType.ssm(ParameterType.STRING),
                        ParameterType.ssm(ParameterType.stringList()),
                        ParameterType.ssm(ParameterType.COMMA_DELIMITED_LIST),
                        ParameterType.ssm(ParameterType.IMAGE_ID),
                        ParameterType.ssm(ParameterType.listOf(ParameterType.SUBNET_ID)),
                        ParameterType.of("AWS::New::Type::Id")))
                .extracting(ParameterType::name)
                .containsExactly(
                        "String",
                        "Number",
                        "List<Number>",
                        "CommaDelimitedList",
                        "AWS::EC2::SecurityGroup::GroupName",
                        "List<AWS::EC2::VPC::Id>",
                        "AWS::SSM::Parameter::Name",
                        "AWS::SSM::Parameter::Value<String>",
                        "AWS::SSM::Parameter::Value<List<String>>",
                        "AWS::SSM::Parameter::Value<CommaDelimitedList>",
                        "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
                        "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>",
                        "AWS::New::Type::Id");
    }
}
