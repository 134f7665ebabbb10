package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Fn.base64;
import static dev.cfn4j.dsl.Fn.cidr;
import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.function;
import static dev.cfn4j.dsl.Fn.getAzs;
import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.not;
import static dev.cfn4j.dsl.Fn.number;
import static dev.cfn4j.dsl.Fn.region;
import static dev.cfn4j.dsl.Fn.select;
import static dev.cfn4j.dsl.Fn.split;
import static dev.cfn4j.dsl.Fn.stackName;
import static dev.cfn4j.dsl.Fn.sub;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.render.Layout;
import example.Queue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Template template = new Template();

    @Test
    void writesAllSectionsInTheOrderOfTheReference() {
        template.output("Url", "none").description("nowhere");
        Parameter<String> stage = template.parameter("Stage").noEcho();
        template.add(new Queue("Inbox"));
        template.condition("IsProd", stage.isEqualTo("prod"));
        template.mapping("Sizes").row("prod", Map.of("Delay", 5));
        template.metadata("Owner", "us");
        template.rule("OnlyHere", Map.of("Assertions", List.of()));
        template.description("all sections").transform("AWS::LanguageExtensions");

        assertThat(template.toJson()).isEqualTo("""
                {
                  "AWSTemplateFormatVersion": "2010-09-09",
                  "Description": "all sections",
                  "Transform": [
                    "AWS::LanguageExtensions"
                  ],
                  "Metadata": {
                    "Owner": "us"
                  },
                  "Rules": {
                    "OnlyHere": {
                      "Assertions": []
                    }
                  },
                  "Parameters": {
                    "Stage": {
                      "Type": "String",
                      "NoEcho": true
                    }
                  },
                  "Mappings": {
                    "Sizes": {
                      "prod": {
                        "Delay": 5
                      }
                    }
                  },
                  "Conditions": {
                    "IsProd": {
                      "Fn::Equals": [
                        {
                          "Ref": "Stage"
                        },
                        "prod"
                      ]
                    }
                  },
                  "Resources": {
                    "Inbox": {
                      "Type": "AWS::SQS::Queue"
                    }
                  },
                  "Outputs": {
                    "Url": {
                      "Value": "none",
                      "Description": "nowhere"
                    }
                  }
                }
                """);
    }

    @Test
    void addsTheMembersOfASectionThatIsATreeToTheTypedOnes() {
        template.mapping("Sizes").row("prod", Map.of("Delay", 5));
        template.section("Mappings", Map.of("Raw", Map.of("a", Map.of("b", "c"))));

        assertThatJson(template.toJson())
                .inPath("$.Mappings")
                .isEqualTo("{'Sizes': {'prod': {'Delay': 5}}, 'Raw': {'a': {'b': 'c'}}}");
    }

    @Test
    void refusesATreeInPlaceOfMembers() {
        assertThatThrownBy(() -> template.section("Outputs", "all"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("the section Outputs has members: expected a map of them by name, found all");
    }

    @Test
    void refusesAMemberOfATreeWhoseNameIsTaken() {
        template.mapping("Sizes").row("prod", Map.of("Delay", 5));
        assertThatThrownBy(() -> template.section("Mappings", Map.of("Sizes", Map.of())))
                .hasMessageStartingWith("the mapping `Sizes` is defined twice");
    }

    @Test
    void setsAttributesThatHaveNoMethod() {
        template.add(new Queue("Inbox").resourceAttribute("DependsOn", "Other").alwaysWithProperties());
        template.parameter("Size").attribute("MinLength", "2");

        assertThatJson(template.toJson())
                .inPath("$.Resources.Inbox")
                .isEqualTo("{'Type': 'AWS::SQS::Queue', 'DependsOn': 'Other', 'Properties': {}}");
        assertThatJson(template.toJson()).inPath("$.Parameters.Size").isEqualTo("{'Type': 'String', 'MinLength': '2'}");
    }

    @Test
    void refusesPropertiesAsAnAttribute() {
        assertThatThrownBy(() -> new Queue("Inbox").resourceAttribute("Properties", Map.of()))
                .hasMessageStartingWith("`Properties` is not an attribute that can be set");
    }

    @Test
    void writesEveryResourceAttribute() {
        Condition prod = template.condition("IsProd", equal(region(), "us-east-1"));
        Queue first = template.add(new Queue("First"));
        template.add(new Queue("Second")
                .onlyIf(prod)
                .after(first)
                .retain()
                .creationPolicy(Map.of("ResourceSignal", Map.of("Count", 1)))
                .updatePolicy(Map.of("UseOnlineResharding", true))
                .resourceMetadata("why", "because"));

        assertThatJson(template.toJson()).inPath("$.Resources.Second").isEqualTo("""
                {"Type": "AWS::SQS::Queue", "Condition": "IsProd", "DependsOn": ["First"], "DeletionPolicy": "Retain",
                 "UpdateReplacePolicy": "Retain", "CreationPolicy": {"ResourceSignal": {"Count": 1}},
                 "UpdatePolicy": {"UseOnlineResharding": true}, "Metadata": {"why": "because"}}""");
    }

    @Test
    void writesTheIntrinsicFunctions() {
        Mapping sizes = template.mapping("Sizes").row("prod", Map.of("Delay", 5));
        Condition prod =
                template.condition("IsProd", not(equal(stackName(), region()).or(equal(region(), "a"))));
        Object all = List.of(
                sub("${A}-${B}", Map.of("B", "b")),
                join("-", "a", region()),
                split(",", importValue("list")),
                select(1, getAzs()),
                cidr(importValue("range"), 3, 8),
                base64("x"),
                sizes.find(region(), "Delay"),
                prod.then("a").orNoValue(),
                number(importValue(sub("${AWS::StackName}-n"))),
                function("Fn::ToJsonString", Map.of("a", 1)));
        template.add(new GenericResource("My::Own::Type", "All").property("All", all));

        assertThatJson(template.toJson())
                .inPath("$.Resources.All.Properties.All")
                .isEqualTo("""
                [{"Fn::Sub": ["${A}-${B}", {"B": "b"}]}, {"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}]]},
                 {"Fn::Split": [",", {"Fn::ImportValue": "list"}]}, {"Fn::Select": [1, {"Fn::GetAZs": ""}]},
                 {"Fn::Cidr": [{"Fn::ImportValue": "range"}, 3, 8]}, {"Fn::Base64": "x"},
                 {"Fn::FindInMap": ["Sizes", {"Ref": "AWS::Region"}, "Delay"]},
                 {"Fn::If": ["IsProd", "a", {"Ref": "AWS::NoValue"}]},
                 {"Fn::ImportValue": {"Fn::Sub": "${AWS::StackName}-n"}}, {"Fn::ToJsonString": {"a": 1}}]""");
        assertThatJson(template.toJson()).inPath("$.Conditions.IsProd").isEqualTo("""
                {"Fn::Not": [{"Fn::Or": [{"Fn::Equals": [{"Ref": "AWS::StackName"}, {"Ref": "AWS::Region"}]},
                 {"Fn::Equals": [{"Ref": "AWS::Region"}, "a"]}]}]}""");
    }

    @Test
    void addsToListsAndMapsWhenSetAgainAndReplacesScalars() {
        template.add(new Queue("Inbox")
                .delaySeconds(1)
                .delaySeconds(2)
                .names("a")
                .names(List.of("b", region()))
                .attribute("x", "1")
                .attribute("y", "2")
                .tag("team", "us")
                .tags(new Tag("stage", region())));
        assertThatJson(template.toJson()).inPath("$.Resources.Inbox.Properties").isEqualTo("""
                {"DelaySeconds": 2, "Names": ["a", "b", {"Ref": "AWS::Region"}], "Attributes": {"x": "1", "y": "2"},
                 "Tags": [{"Key": "team", "Value": "us"}, {"Key": "stage", "Value": {"Ref": "AWS::Region"}}]}""");
    }

    @Test
    void rendersCompactAndInUtf8() {
        template.withoutFormatVersion().description("Grüße 🎉");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.writeJson(bytes, Layout.COMPACT);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("{\"Description\":\"Grüße 🎉\"}");
    }

    @Test
    void rendersNumbersExactly() {
        template.add(new GenericResource("My::Own::Type", "N")
                .property("N", List.of(1, 1L, 1.5, 0.1f, 1e20, 2.0, new java.math.BigDecimal("0.10"))));
        assertThat(template.toJson(Layout.COMPACT)).contains("[1,1,1.5,0.1,1.0E+20,2,0.10]");
    }

    @Test
    void ordersMapsAndSetsThatHaveNoOrderOfTheirOwn() {
        template.add(new GenericResource("My::Own::Type", "N")
                .property("M", Map.of("d", 1, "c", 2, "b", 3, "a", Map.of("z", 1, "y", 2, "x", 3)))
                .property("S", java.util.Set.of("d", "c", "b", "a")));
        template.add(new Queue("Q").names(java.util.Set.of("d", "c", "b", "a")));
        assertThat(template.toJson(Layout.COMPACT))
                .contains("{\"a\":{\"x\":3,\"y\":2,\"z\":1},\"b\":3,\"c\":2,\"d\":1}")
                .contains("\"S\":[\"a\",\"b\",\"c\",\"d\"]")
                .contains("\"Names\":[\"a\",\"b\",\"c\",\"d\"]");
    }

    @Test
    void refusesToAppendToAWholeListExpression() {
        Queue queue = new Queue("Inbox").names(split(",", importValue("names")));
        assertThatThrownBy(() -> queue.names("one more"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("`Names` was set to the single value Fn::Split");
    }

    @Test
    void refusesWhatCannotStandInATemplate() {
        Queue queue = new Queue("Inbox");
        assertThatThrownBy(() -> queue.property("At", new Date(0)))
                .hasMessageContaining("a value of java.util.Date cannot stand in a template");
        assertThatThrownBy(() -> queue.property("At", Map.of(1, "x"))).hasMessageContaining("names of a map");
        assertThatThrownBy(() -> queue.property("At", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> queue.names(List.of("a", 5)))
                .hasMessage("`Names` takes items of String or Value, found 5 of java.lang.Integer");
        assertThatThrownBy(() -> queue.queueName((String) null)).hasMessageContaining("set to null");
        List<Object> endless = new java.util.ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> queue.property("At", endless)).hasMessageContaining("contains itself");
    }

    @Test
    void refusesNamesThatAreTakenOrNoLogicalIds() {
        template.add(new Queue("Inbox"));
        assertThatThrownBy(() -> template.add(new Queue("Inbox"))).hasMessage("the resource `Inbox` is defined twice");
        assertThatThrownBy(() -> template.parameter("my-stage"))
                .hasMessageContaining("expected 1 to 255 letters and digits");
        template.output("Url", "x");
        assertThatThrownBy(() -> template.output("Url", "y")).hasMessage("the output `Url` is defined twice");
    }

    @Test
    void refusesTooManyOperands() {
        ConditionExpression one = equal(region(), "a");
        ConditionExpression[] ten = java.util.Collections.nCopies(10, one).toArray(ConditionExpression[]::new);
        assertThatThrownBy(() -> one.and(ten))
                .hasMessage("Fn::And takes 2 to 10 conditions, found 11: nest them, and(and(…), and(…))");
        assertThatThrownBy(() -> one.or()).hasMessage("Fn::Or takes 2 to 10 conditions, found 1");
    }
}
