package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;

import example.OuterStack;
import org.junit.jupiter.api.Test;

class NestedStackTest {
    @Test
    void givesTheInnerStackItsParametersAndAsksForThePlaceOfItsTemplate() {
        Template template = new OuterStack().template();
        assertThatPart(template, "$.Resources").isEqualTo("""
                {"Network": {"Type": "AWS::CloudFormation::Stack", "Properties": {
                    "Parameters": {"Stage": {"Ref": "Stage"}, "Zones": {"Fn::Join": [",", {"Fn::GetAZs": ""}]}, "Cidr": "10.1.0.0/16"},
                    "TimeoutInMinutes": 10, "Tags": [{"Key": "part", "Value": "network"}], "TemplateURL": {"Ref": "NetworkTemplateUrl"}}},
                 "Other": {"Type": "AWS::CloudFormation::Stack", "Properties": {
                    "TemplateURL": "https://bucket.s3.amazonaws.com/network.json",
                    "Parameters": {"Stage": "test", "Zones": "a,b"}, "Tags": [{"Key": "part", "Value": "network"}]}}}""");
        assertThatPart(template, "$.Parameters.NetworkTemplateUrl").isEqualTo("""
                {"Type": "String", "Description": "S3 URL of the template of inner", "AllowedPattern": "https://.+"}""");
        assertThatPart(template, "$.Outputs.NetworkUrl.Value").isEqualTo("""
                {"Fn::GetAtt": ["Network", "Outputs.Url"]}""");
    }
}
