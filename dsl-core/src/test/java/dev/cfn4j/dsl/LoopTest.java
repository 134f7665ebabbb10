package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.Queue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopTest {
    private final Template template = new Template();

    @Test
    void repeatsConditionsResourcesAndOutputs() {
        template.forEach("Queues", "Name", List.of("In", "Out"), loop -> {
            Condition wanted = loop.condition(loop.id("Wants"), Fn.equal(Fn.region(), loop.item()));
            Queue queue =
                    loop.add(new Queue(loop.id("Queue")).queueName(loop.item()).onlyIf(wanted));
            loop.output(loop.id("Url"), queue.ref()).description("of " + loop.placeholder());
            loop.output(loop.id("Arn"), queue.arn());
        });
        assertThatPart(template, "$").isEqualTo("""
                {"AWSTemplateFormatVersion": "2010-09-09", "Transform": ["AWS::LanguageExtensions"],
                 "Conditions": {"Fn::ForEach::QueuesConditions": ["Name", ["In", "Out"],
                   {"Wants${Name}": {"Fn::Equals": [{"Ref": "AWS::Region"}, {"Ref": "Name"}]}}]},
                 "Resources": {"Fn::ForEach::Queues": ["Name", ["In", "Out"],
                   {"Queue${Name}": {"Type": "AWS::SQS::Queue", "Condition": "Wants${Name}", "Properties": {"QueueName": {"Ref": "Name"}}}}]},
                 "Outputs": {"Fn::ForEach::QueuesOutputs": ["Name", ["In", "Out"],
                   {"Url${Name}": {"Value": {"Ref": {"Fn::Sub": "Queue${Name}"}}, "Description": "of ${Name}"},
                    "Arn${Name}": {"Value": {"Fn::GetAtt": [{"Fn::Sub": "Queue${Name}"}, "Arn"]}}}]}}""");
    }

    @Test
    void loopsOverAListParameterAndInsideOfLoops() {
        Parameter<List<String>> stages = template.parameter("Stages", ParameterType.COMMA_DELIMITED_LIST);
        template.forEach("Stages", "Stage", stages, stage -> {
            stage.forEach("Sizes", "Size", List.of("S", "L"), size -> size.add(new Queue(size.id(stage.id("Queue")))));
            stage.forEach("Names", "Name", stages, name -> name.add(new Queue(name.id(stage.id("Named")))));
        });
        assertThatPart(template, "$.Resources").isEqualTo("""
                {"Fn::ForEach::Stages": ["Stage", {"Ref": "Stages"}, {
                   "Fn::ForEach::Sizes": ["Size", ["S", "L"], {"Queue&{Stage}${Size}": {"Type": "AWS::SQS::Queue"}}],
                   "Fn::ForEach::Names": ["Name", {"Ref": "Stages"}, {"Named&{Stage}&{Name}": {"Type": "AWS::SQS::Queue"}}]}]}""");
    }

    @Test
    void repeatsPropertiesAndMembersOfMaps() {
        template.add(new GenericResource("My::Own::Type", "All")
                .forEach("Flags", "Flag", List.of("A", "B"), Map.of("Is${Flag}", true))
                .forEach("Names", "Name", Fn.split(",", Fn.ref("Names")), Map.of("Of${Name}", Fn.ref("Name")))
                .property("Environment", Fn.forEach("Env", "Key", List.of("X"), Map.of("K${Key}", "v"))));
        assertThatPart(template, "$.Resources.All.Properties").isEqualTo("""
                {"Fn::ForEach::Flags": ["Flag", ["A", "B"], {"Is${Flag}": true}],
                 "Fn::ForEach::Names": ["Name", {"Fn::Split": [",", {"Ref": "Names"}]}, {"Of${Name}": {"Ref": "Name"}}],
                 "Environment": {"Fn::ForEach::Env": ["Key", ["X"], {"K${Key}": "v"}]}}""");
        assertThatPart(template, "$.Transform").isEqualTo("[\"AWS::LanguageExtensions\"]");
    }

    @Test
    void refusesLoopsThatCannotBe() {
        assertThatThrownBy(() -> template.forEach("Queues", "Name", List.of("A"), loop -> {}))
                .hasMessage("the loop `Queues` is empty: add(…) a resource to it");
        assertThatThrownBy(() -> template.forEach("Queues", "Name", List.of(), loop -> {}))
                .hasMessage("a loop needs at least one item, found an empty list");
        assertThatThrownBy(() -> template.forEach("Queues", "Name", List.of("A", "A"), loop -> {}))
                .hasMessage("the items of a loop differ from each other, found `A` twice");
        assertThatThrownBy(() -> template.forEach("Queues", "Name", List.of("A"), loop -> loop.add(new Queue("Same"))))
                .hasMessage(
                        "the resource `Same` in the loop `Queues` has one name for all items: call it loop.id(\"Same\")");
        assertThatThrownBy(() -> template.forEach("my-loop", "Name", List.of("A"), loop -> {}))
                .hasMessageContaining("is not a logical ID for a loop");
        assertThatThrownBy(() -> template.add(new Queue("Queue${Name}")))
                .hasMessageContaining("`Queue${Name}` is not a logical ID for a resource");
        assertThatThrownBy(() -> template.output("Url${Name}", "x")).hasMessageContaining("is not a logical ID");
    }
}
