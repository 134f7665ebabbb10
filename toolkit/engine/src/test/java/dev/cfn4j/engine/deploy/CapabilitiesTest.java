package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.JsonDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Resources':{'Q':{'Type':'AWS::SQS::Queue'}}}|[]",
                "{'Resources':{'R':{'Type':'AWS::IAM::Role','Properties':{}}}}|[CAPABILITY_IAM]",
                "{'Resources':{'R':{'Type':'AWS::IAM::Role'}}}|[CAPABILITY_IAM]",
                "{'Resources':{'R':{'Type':'AWS::IAM::Role','Properties':{'RoleName':'r'}}}}|[CAPABILITY_NAMED_IAM]",
                "{'Resources':{'P':{'Type':'AWS::IAM::Policy','Properties':{'PolicyName':'p'}}}}|[CAPABILITY_IAM]",
                "{'Transform':'AWS::LanguageExtensions','Resources':{}}|[CAPABILITY_AUTO_EXPAND]",
                "{'Resources':{'Q':{'Type':'T','Properties':{'A':[{'Fn::Transform':{}}]}}}}|[CAPABILITY_AUTO_EXPAND]",
                "{'Resources':{'T':{'Type':'AWS::Serverless::SimpleTable'}}}|[CAPABILITY_IAM]",
                "{'Resources':{'Fn::ForEach::R':['N',['a'],{'R${N}':{'Type':'AWS::IAM::Role'}}]}}|[CAPABILITY_IAM]",
                "{'Resources':{'S':{'Type':'AWS::CloudFormation::Stack'}}}|[CAPABILITY_AUTO_EXPAND, CAPABILITY_NAMED_IAM]",
            },
            quoteCharacter = '`')
    void followFromTheTemplate(String template, String expected) {
        assertThat(Capabilities.of(JsonDocuments.parse("template", template.replace('\'', '"'))))
                .hasToString(expected);
    }
}
