package dev.cfn4j.analysis.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.json.JsonText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each keyword with a value that satisfies it and one that does not; then functions and conditions. */
class SchemaKeywordsTest {
    private static final String TEMPLATE = """
            {"Parameters": {
               "Stage": {"Type": "String"},
               "Size": {"Type": "Number", "Default": 5},
               "Any": {"Type": "String"}},
             "Conditions": {
               "IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
               "IsTest": {"Fn::Equals": [{"Ref": "Stage"}, "test"]}},
             "Resources": {},
             "Outputs": {"Stage": {"Value": {"Fn::If": ["IsProd", "p", "t"]}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "string"}                                | "a"              | []
            {"type": "string"}                                | 1                | {}
            {"type": "integer"}                               | "12"             | 1.5
            {"type": "integer"}                               | 1.0              | "one"
            {"type": "number"}                                | "1.5"            | true
            {"type": "boolean"}                               | "TRUE"           | "yes"
            {"type": ["array", "null"]}                       | []               | {}
            {"enum": ["a", 1]}                                | "1"              | "A"
            {"enum": [true]}                                  | "True"           | "false"
            {"enumCaseInsensitive": ["a"]}                    | "A"              | "b"
            {"const": "a"}                                    | "a"              | "b"
            {"minimum": 2}                                    | "2"              | 1
            {"maximum": 2}                                    | 2                | "2.1"
            {"exclusiveMinimum": 2}                           | 3                | 2
            {"exclusiveMaximum": 2}                           | 1                | 2
            {"multipleOf": 30}                                | 60               | 61
            {"minLength": 2}                                  | "ab"             | "a"
            {"maxLength": 1}                                  | "a"              | "ab"
            {"pattern": "^a+$"}                               | "aa"             | "b"
            {"pattern": "^[0-9]{1-3}$"}                       | "1{1-3}"         | "1"
            {"format": "ipv4"}                                | "10.0.0.1"       | "10.0.0.256"
            {"format": "ipv6"}                                | "2001:db8::1"    | "2001:db8::1::2"
            {"format": "email"}                               | "a@b"            | "a"
            {"properties": {"a": false}}                      | {"b": 1}         | {"a": 1}
            {"patternProperties": {"^a": {"type": "object"}}} | {"b": 1}         | {"ab": 1}
            {"properties": {"a": {}}, "additionalProperties": false} | {"a": 1}  | {"b": 1}
            {"additionalProperties": {"type": "integer"}}     | {"a": 1}         | {"a": "x"}
            {"propertyNames": {"maxLength": 1}}               | {"a": 1}         | {"ab": 1}
            {"minProperties": 1}                              | {"a": 1}         | {}
            {"maxProperties": 1}                              | {"a": 1}         | {"a": 1, "b": 1}
            {"required": ["a"]}                               | {"a": 1}         | {}
            {"requiredXor": ["a", "b"]}                       | {"a": 1}         | {"a": 1, "b": 1}
            {"requiredOr": ["a", "b"]}                        | {"a": 1, "b": 1} | {"c": 1}
            {"dependentRequired": {"a": ["b"]}}               | {"b": 1}         | {"a": 1}
            {"dependentExcluded": {"a": ["b"]}}               | {"a": 1}         | {"a": 1, "b": 1}
            {"items": {"type": "integer"}}                    | [1, "2"]         | [1, "x"]
            {"prefixItems": [{"const": "a"}], "items": {"const": "b"}} | ["a", "b"] | ["b", "b"]
            {"minItems": 1}                                   | [1]              | []
            {"maxItems": 1}                                   | [1]              | [1, 2]
            {"uniqueItems": true}                             | [1, 2]           | [1, 1]
            {"uniqueKeys": ["k"]}                             | [{"k": 1}, {}, {}] | [{"k": 1}, {"k": 1}]
            {"contains": {"const": 1}}                        | [2, 1]           | [2]
            {"allOf": [{"minimum": 1}, {"maximum": 2}]}       | 2                | 3
            {"anyOf": [{"const": 1}, {"const": 2}]}           | 2                | 3
            {"oneOf": [{"minimum": 1}, {"minimum": 5}]}       | 3                | 6
            {"not": {"const": 1}}                             | 2                | 1
            {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}} | {"c": 1} | {"a": 1}
            {"definitions": {"d": {"const": 1}}, "$ref": "#/definitions/d"} | 1   | 2
            """)
    void keywordsAskForWhatTheySay(String schema, String right, String wrong) {
        assertThat(problems(schema, right)).as("right").isEmpty();
        assertThat(problems(schema, wrong)).as("wrong").isNotEmpty();
    }

    @Test
    void comparesWithDataOfTheValueItself() {
        String schema = "{\"properties\": {\"max\": {\"minimum\": {\"$data\": \"/min\"}}}}";
        assertThat(problems(schema, "{\"min\": 1, \"max\": 2}")).isEmpty();
        assertThat(problems(schema, "{\"min\": 3, \"max\": 2}")).hasSize(1);
        assertThat(problems(schema, "{\"max\": 2}")).isEmpty();
    }

    @Test
    void refersToItself() {
        String schema =
                "{\"definitions\": {\"n\": {\"properties\": {\"n\": {\"$ref\": \"#/definitions/n\"}, \"v\": {\"type\": \"integer\"}}}},"
                        + " \"$ref\": \"#/definitions/n\"}";
        assertThat(problems(schema, "{\"n\": {\"n\": {\"v\": \"x\"}}}"))
                .extracting(it -> it.place().toString())
                .containsExactly("/n/n/v");
    }

    @Test
    void leavesUndecidedWhatDeploymentDecides() {
        String get = "{\"Fn::GetAtt\": [\"R\", \"A\"]}";
        assertThat(problems("{\"const\": \"a\"}", get)).isEmpty();
        assertThat(problems("{\"not\": {\"type\": \"string\"}}", get)).isEmpty();
        assertThat(problems("{\"anyOf\": [{\"const\": 1}, {\"const\": 2}]}", get))
                .isEmpty();
        assertThat(problems("{\"contains\": {\"const\": 1}}", "[" + get + "]")).isEmpty();
        assertThat(problems(
                        "{\"if\": {\"properties\": {\"a\": {\"const\": 1}}}, \"then\": false, \"else\": false}",
                        "{\"a\": " + get + "}"))
                .isEmpty();
        assertThat(problems("{\"const\": \"a\"}", "\"{{resolve:ssm:p}}\"")).isEmpty();
        assertThat(problems("{\"required\": [\"a\"]}", "{\"Fn::Transform\": {}, \"b\": 1}"))
                .isEmpty();
    }

    @Test
    void looksIntoBranchesThatCanBeTaken() {
        String schema = "{\"requiredXor\": [\"a\", \"b\"]}";
        String no = "{\"Ref\": \"AWS::NoValue\"}";
        assertThat(problems(schema, members("IsProd", "1", no, "IsProd", no, "1")))
                .isEmpty();
        assertThat(problems(schema, members("IsProd", "1", no, "IsTest", no, "1")))
                .isNotEmpty();
        assertThat(problems("{\"dependentExcluded\": {\"a\": [\"b\"]}}", members("IsProd", "1", no, "IsTest", "1", no)))
                .as("production and test at once")
                .isEmpty();
        assertThat(problems("{\"const\": 1}", "{\"Fn::If\": [\"IsProd\", 1, 2]}"))
                .extracting(it -> it.place().toString())
                .containsExactly("/Fn::If/2");
    }

    private static String members(String a, String thenA, String elseA, String b, String thenB, String elseB) {
        return "{\"a\": {\"Fn::If\": [\"%s\", %s, %s]}, \"b\": {\"Fn::If\": [\"%s\", %s, %s]}}"
                .formatted(a, thenA, elseA, b, thenB, elseB);
    }

    @Test
    void whatAParameterMayBeIsAssumed() {
        List<Problem> problems = problems("{\"minimum\": 10}", "{\"Ref\": \"Size\"}");
        assertThat(problems).hasSize(1).allMatch(Problem::assumed);
        assertThat(problems("{\"minimum\": 10}", "{\"Ref\": \"Any\"}")).isEmpty();
    }

    @Test
    void countsWhatIsThere() {
        String no = "{\"Ref\": \"AWS::NoValue\"}";
        assertThat(problems("{\"maxItems\": 1}", "[1, " + no + "]")).isEmpty();
        assertThat(problems("{\"minItems\": 2}", "[1, " + no + "]")).hasSize(1);
    }

    @Test
    void comparesFunctionsAsWrittenWhereTheSchemaAsksForThat() {
        String schema =
                "{\"cfnContext\": {\"functions\": [], \"schema\": {\"properties\": {\"a\": {\"const\": {\"$data\": \"/b\"}}}}}}";
        String ref = "{\"Ref\": \"%s\"}";
        assertThat(problems(schema, "{\"a\": " + ref.formatted("X") + ", \"b\": " + ref.formatted("X") + "}"))
                .isEmpty();
        assertThat(problems(schema, "{\"a\": " + ref.formatted("X") + ", \"b\": " + ref.formatted("Y") + "}"))
                .hasSize(1);
    }

    @Test
    void givesUpAfterTooManySteps() {
        String schema =
                "{\"definitions\": {\"n\": {\"anyOf\": [{\"properties\": {\"n\": {\"$ref\": \"#/definitions/n\"}}, \"required\": [\"x\"]},"
                        + " {\"properties\": {\"n\": {\"$ref\": \"#/definitions/n\"}}, \"required\": [\"y\"]}]}}, \"$ref\": \"#/definitions/n\"}";
        String deep = "{\"n\":".repeat(40) + "1" + "}".repeat(40);
        assertThat(problems(schema, deep)).isEmpty();
    }

    private static List<Problem> problems(String schema, String value) {
        Subject subject = new Subject(TemplateModel.of(JsonDocuments.parse("template", TEMPLATE)), Catalog.bundled());
        var tree = JsonText.readObject(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)), "schema");
        Node node =
                JsonDocuments.parse("value", "{\"v\": " + value + "}").find("v").orElseThrow();
        Document document = Document.of(SchemaCompiler.compile(tree.members()));
        return new Judge(subject)
                .judge(document, new Spot(node, Place.ROOT, subject.conditions().anywhere()));
    }
}
