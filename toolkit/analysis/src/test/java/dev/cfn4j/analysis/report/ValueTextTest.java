package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.ValueText;
import dev.cfn4j.dsl.node.JsonDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'a' | a",
                "5 | 5",
                "true | true",
                "[1, 'b'] | [1, b]",
                "{'Ref': 'Q'} | ${Q}",
                "{'Fn::GetAtt': ['Q', 'Arn']} | ${Q.Arn}",
                "{'Fn::GetAtt': 'Q.Arn'} | ${Q.Arn}",
                "{'Fn::Sub': 'arn:${AWS::Region}:x'} | arn:${AWS::Region}:x",
                "{'Fn::Sub': ['a${B}', {'B': {'Ref': 'C'}}]} | a${B} where {B: ${C}}",
                "{'Fn::Join': ['-', ['a', {'Ref': 'B'}, 'c']]} | a-${B}-c",
                "{'Fn::If': ['Prod', 300, {'Ref': 'Low'}]} | ${Prod ? 300 : Low}",
                "{'Fn::If': ['P', {'Fn::If': ['Q', 1, 2]}, 3]} | ${P ? Q ? 1 : 2 : 3}",
                "{'Fn::ImportValue': 'net-vpc'} | ${import net-vpc}",
                "{'Fn::GetAZs': ''} | ${zones of AWS::Region}",
                "{'Fn::Select': [0, {'Fn::GetAZs': ''}]} | ${zones of AWS::Region[0]}",
                "{'Fn::FindInMap': ['M', {'Ref': 'Stage'}, 'size']} | ${M[Stage][size]}",
                "{'Fn::Base64': 'x'} | ${Base64 x}",
                "{'a': {'Ref': 'B'}} | {a: ${B}}",
                "'two\\nlines' | two\\nlines"
            })
    void printsFunctionsAsWhatTheyStandFor(String json, String expected) {
        assertThat(ValueText.of(JsonDocuments.parse("value", json.replace('\'', '"'))))
                .isEqualTo(expected);
    }

    @Test
    void takesMalformedFunctionsAsTheyAre() {
        for (String json : new String[] {
            "{\"Fn::If\": []}", "{\"Fn::Sub\": {}}", "{\"Ref\": null}", "{\"Fn::Join\": 5}", "{\"Fn::Select\": [1]}"
        }) {
            assertThat(ValueText.of(JsonDocuments.parse("value", json))).isNotNull();
        }
    }

    @Test
    void cutsLongValuesDownToTheDifference() {
        String long1 = "x".repeat(200) + "old" + "y".repeat(200);
        String long2 = "x".repeat(200) + "new" + "y".repeat(200);
        assertThat(Excerpt.of(long1, long2)).contains("old").contains("new").hasSizeLessThan(150);
        assertThat(Excerpt.of("z".repeat(1000))).endsWith("… (880 more characters)");
        assertThat(Excerpt.of("a", "b")).isEqualTo("a → b");
    }
}
