package dev.cfn4j.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.NodePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentsTest {
    @Test
    void readsShortFormsAsLongForms() {
        assertReads("""
                a: !Ref X
                b: !GetAtt X.Outputs.Y
                c: !GetAtt [X, Y]
                d: !Sub ['${A}', {A: !Ref B}]
                e: !Join
                  - ''
                  - [!Ref A, b]
                f:
                  Fn::Base64: !Sub "x"
                g: !If [C, !Ref AWS::NoValue, 1]
                h: !Transform {Name: AWS::Include, Parameters: {Location: s3}}
                i: !GetAZs ''
                j: !Condition C
                k: !Sub 5
                """, """
                {"a": {"Ref": "X"}, "b": {"Fn::GetAtt": ["X", "Outputs.Y"]}, "c": {"Fn::GetAtt": ["X", "Y"]},
                 "d": {"Fn::Sub": ["${A}", {"A": {"Ref": "B"}}]}, "e": {"Fn::Join": ["", [{"Ref": "A"}, "b"]]},
                 "f": {"Fn::Base64": {"Fn::Sub": "x"}}, "g": {"Fn::If": ["C", {"Ref": "AWS::NoValue"}, 1]},
                 "h": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3"}}},
                 "i": {"Fn::GetAZs": ""}, "j": {"Condition": "C"}, "k": {"Fn::Sub": "5"}}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "yes | true",
                "Off | false",
                "True | true",
                "y | \"y\"",
                "~ | null",
                "null | null",
                "12 | 12",
                "-7 | -7",
                "1_000 | 1000",
                "0755 | 493",
                "0o17 | \"0o17\"",
                "0x1F | 31",
                "0b11 | 3",
                "089 | \"089\"",
                "012345678901 | \"012345678901\"",
                "12:30 | 750",
                "-1:30.5 | -90.5",
                "1.5 | 1.5",
                "1.5e+3 | 1500",
                "1e3 | \"1e3\"",
                ".5 | 0.5",
                ".inf | \".inf\"",
                "2012-10-17 | \"2012-10-17\"",
                "2001-12-14t21:59:43.10-05:00 | \"2001-12-14t21:59:43.10-05:00\"",
                "\"12\" | \"12\"",
                "'yes' | \"yes\"",
                "!!str 12 | \"12\"",
                "! 12 | \"12\"",
                "!!int \"12\" | 12",
                "10.0.0.1 | \"10.0.0.1\"",
                "AWS::Region | \"AWS::Region\""
            })
    void takesScalarsAsYaml11Does(String yaml, String json) {
        assertReads("a: " + yaml, "{\"a\": " + json + "}");
    }

    @Test
    void takesKeysAsTheyAreWritten() {
        assertReads(
                "{0123: a, yes: b, 2012-10-17: c, 'd': d}",
                "{\"0123\": \"a\", \"yes\": \"b\", \"2012-10-17\": \"c\", \"d\": \"d\"}");
    }

    @Test
    void expandsAliasesAndMerges() {
        assertReads("""
                base: &base {a: 1, b: 2}
                more: &more {b: 3, c: 4}
                one: {<<: *base, b: 5}
                two:
                  <<: [*base, *more]
                list: [*base]
                '<<': text
                """, """
                {"base": {"a": 1, "b": 2}, "more": {"b": 3, "c": 4}, "one": {"a": 1, "b": 5}, "two": {"a": 1, "b": 2, "c": 4},
                 "list": [{"a": 1, "b": 2}], "<<": "text"}""");
    }

    @Test
    void knowsLineAndColumnOfEveryNode() {
        Document document =
                YamlDocuments.parse("t.yaml", "Resources:\n  A:\n    Type: T\n    List:\n      - x\n      - !Ref B\n");
        Locations locations = document.locations();
        assertThat(locations.find(NodePath.of("Resources", "A"))).hasToString("Optional[t.yaml:2:3]");
        assertThat(locations.find(NodePath.of("Resources", "A", "Type"))).hasToString("Optional[t.yaml:3:11]");
        assertThat(locations.findName(NodePath.of("Resources", "A", "Type"))).hasToString("Optional[t.yaml:3:5]");
        assertThat(locations.find(NodePath.of("Resources", "A", "List", "1", "Ref")))
                .hasToString("Optional[t.yaml:6:9]");
        assertThat(locations.find(NodePath.of("Resources", "A", "Absent"))).hasToString("Optional[t.yaml:2:3]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb:\\n  a: 1\\n  a: 2 | t.yaml:4:3: `a` is there twice, first at t.yaml:3:3",
                "a: !Reff X | t.yaml:1:4: the tag `!Reff` is no function of CloudFormation; did you mean `!Ref`?",
                "a: !!python/object:os.system x | t.yaml:1:4: the tag `!!python/object:os.system` is no function of CloudFormation, and nothing else is made from a tag",
                "a: !!binary aGk= | t.yaml:1:4: the tag `!!binary` is no function of CloudFormation, and nothing else is made from a tag",
                "a: 1\\n---\\nb: 2 | t.yaml:2:1: expected the end after the first document, found another one",
                "a: *b | t.yaml:1:4: `*b` stands for nothing that is complete here",
                "a: &a [*a] | t.yaml:1:8: `*a` stands for nothing that is complete here",
                "? [a]\\n: b | t.yaml:1:3: expected a name as the key, found a value",
                "<<: 5 | t.yaml:1:1: `<<` merges objects, found integer",
                "a: 1.5e+9999 | t.yaml:1:4: found a number with an exponent beyond 999; put it in quotes if it is text",
                "'' | t.yaml is empty",
                "# nothing | t.yaml is empty",
                "--- | t.yaml is empty"
            })
    void refusesWithThePlace(String yaml, String message) {
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", yaml.replace("\\n", "\n")))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesTabsAndBrokenSyntaxWithThePlace() {
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", "a:\n\tb: 1"))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("t.yaml:2:1: ")
                .hasMessageContaining("TAB");
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", "a: [1")).hasMessageStartingWith("t.yaml:1:");
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", "a: \u0007")).hasMessageStartingWith("t.yaml");
    }

    @Test
    void refusesABomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, alias))));
        }
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", bomb.toString()))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("t.yaml:6:")
                .hasMessageEndingWith(
                        "aliases repeat more than 100000 nodes, as a YAML bomb does; write out what is meant, or use fewer aliases");
    }

    @Test
    void refusesDeepNestingAlsoThroughAliases() {
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", "[".repeat(5000)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("t.yaml:1:202: nested more than 200 levels deep");
        StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 300; i++) {
            chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        assertThatThrownBy(() -> YamlDocuments.parse("t.yaml", chain.toString()))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("nests more than 200 levels deep");
    }

    @Test
    void readsFilesAsUtf8WithoutByteOrderMark(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("t.yaml");
        Files.writeString(file, "\uFEFFa: é\n");
        assertThat(YamlDocuments.read(file).root()).isEqualTo(JsonDocuments.parse("it", "{\"a\": \"é\"}"));
        Files.write(file, new byte[] {'a', ':', '\n', ' ', (byte) 0xFC});
        assertThatThrownBy(() -> YamlDocuments.read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith(
                        "t.yaml:2: the file is not UTF-8 text: found the byte 0xFC at offset 4; save it as UTF-8");
    }

    private static void assertReads(String yaml, String json) {
        assertThat(YamlDocuments.parse("t.yaml", yaml).root()).isEqualTo(JsonDocuments.parse("it", json));
    }
}
