package dev.cfn4j.analysis.diff;

import static dev.cfn4j.analysis.diff.Templates.diff;
import static dev.cfn4j.analysis.diff.Templates.resource;
import static dev.cfn4j.analysis.diff.Templates.resources;
import static dev.cfn4j.analysis.diff.Templates.stack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateDiffTest {
    private static final String QUEUE = "AWS::SQS::Queue";

    @Test
    void orderOfKeysIsNoDifference() {
        var one = resource(QUEUE, "'DelaySeconds': 5, 'QueueName': 'a'");
        var other = resource(QUEUE, "'QueueName': 'a', 'DelaySeconds': 5");
        assertThat(diff(one, other).isEmpty()).isTrue();
    }

    @Test
    void orderOfTagsIsNoDifferenceButTheirValuesAre() {
        var one = resource(QUEUE, "'Tags': [{'Key': 'a', 'Value': '1'}, {'Key': 'b', 'Value': '2'}]");
        var other = resource(QUEUE, "'Tags': [{'Key': 'b', 'Value': '2'}, {'Key': 'a', 'Value': '1'}]");
        var changed = resource(QUEUE, "'Tags': [{'Key': 'b', 'Value': '3'}, {'Key': 'a', 'Value': '1'}]");
        assertThat(diff(one, other).isEmpty()).isTrue();
        assertThat(diff(one, changed).changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).hasToString("/Resources/R/Properties/Tags/0/Value");
            assertThat(change.before()).contains(new StringNode("2"));
            assertThat(change.after()).contains(new StringNode("3"));
        });
    }

    @Test
    void orderOfPolicyActionsIsNoDifferenceAndOneIsAListOfOne() {
        String role = "AWS::IAM::Policy";
        var one = resource(
                role,
                "'PolicyDocument': {'Statement': [{'Effect': 'Allow', 'Action': ['a:B', 'a:C'], 'Resource': '*'}]}");
        var other = resource(
                role,
                "'PolicyDocument': {'Statement': {'Effect': 'Allow', 'Action': ['a:C', 'a:B'], 'Resource': ['*']}}");
        assertThat(diff(one, other).isEmpty()).isTrue();
    }

    @Test
    void orderOfBranchesInAPolicyIsADifference() {
        String policy = "AWS::IAM::Policy";
        String text =
                "'PolicyDocument': {'Statement': [{'Effect': 'Allow', 'Action': {'Fn::If': ['C', '%s', '%s']}, 'Resource': '*'}]}";
        assertThat(diff(resource(policy, text.formatted("a:B", "a:C")), resource(policy, text.formatted("a:C", "a:B")))
                        .changes())
                .hasSize(2);
    }

    @Test
    void anOrderedListDiffersByOrder() {
        String task = "AWS::ECS::TaskDefinition";
        var one = resource(task, "'ContainerDefinitions': [{'Name': 'a', 'Image': 'i', 'Command': ['x', 'y']}]");
        var other = resource(task, "'ContainerDefinitions': [{'Name': 'a', 'Image': 'i', 'Command': ['y', 'x']}]");
        assertThat(diff(one, other).changes()).isNotEmpty();
    }

    @Test
    void aNumberAndItsTextAreTheSame() {
        var one = resource(QUEUE, "'DelaySeconds': 5, 'FifoQueue': true");
        var other = resource(QUEUE, "'DelaySeconds': '5', 'FifoQueue': 'true'");
        assertThat(diff(one, other).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatAChangeDoes() {
        var one = resource(QUEUE, "'DelaySeconds': 5, 'QueueName': 'a'");
        assertThat(effect(one, resource(QUEUE, "'DelaySeconds': 6, 'QueueName': 'a'")))
                .isEqualTo(Effect.IN_PLACE);
        assertThat(effect(one, resource(QUEUE, "'DelaySeconds': 5, 'QueueName': 'b'")))
                .isEqualTo(Effect.REPLACEMENT);
        assertThat(effect(one, resource(QUEUE, "'DelaySeconds': 5, 'QueueName': {'Ref': 'Name'}")))
                .isEqualTo(Effect.MAYBE_REPLACEMENT);
        assertThat(effect(one, resource("AWS::SNS::Topic", "'TopicName': 'a'"))).isEqualTo(Effect.NOT_POSSIBLE);
    }

    @Test
    void aNestedPropertyForcesReplacementOnItsOwn() {
        String instance = "AWS::EC2::Instance";
        var one = resource(instance, "'ImageId': 'ami-1', 'Tags': [{'Key': 'a', 'Value': 'b'}]");
        var other = resource(instance, "'ImageId': 'ami-2', 'Tags': [{'Key': 'a', 'Value': 'c'}]");
        assertThat(diff(one, other).resources()).singleElement().satisfies(resource -> {
            assertThat(resource.effect()).isEqualTo(Effect.REPLACEMENT);
            assertThat(resource.forcing())
                    .extracting(change -> change.path().toString())
                    .containsExactly("/Resources/R/Properties/ImageId");
        });
    }

    @Test
    void dependsOnAndMetadataDoNothingToTheResource() {
        var one =
                resources("'A': {'Type': '%1$s', 'DependsOn': ['B', 'C']}, 'B': {'Type': '%1$s'}, 'C': {'Type': '%1$s'}"
                        .formatted(QUEUE));
        var same =
                resources("'A': {'Type': '%1$s', 'DependsOn': ['C', 'B']}, 'B': {'Type': '%1$s'}, 'C': {'Type': '%1$s'}"
                        .formatted(QUEUE));
        var other = resources("'A': {'Type': '%1$s', 'DependsOn': 'B'}, 'B': {'Type': '%1$s'}, 'C': {'Type': '%1$s'}"
                .formatted(QUEUE));
        assertThat(diff(one, same).isEmpty()).isTrue();
        assertThat(effect(one, other)).isEqualTo(Effect.NONE);
    }

    @Test
    void aMissingSideIsCreationOrDeletion() {
        var stack = resource("AWS::S3::Bucket", "'BucketName': 'b'");
        assertThat(diff(StackContent.NONE, stack).resources()).singleElement().satisfies(resource -> {
            assertThat(resource.kind()).isEqualTo(ChangeKind.ADDED);
            assertThat(resource.losesData()).isFalse();
        });
        assertThat(diff(stack, StackContent.NONE).resources())
                .extracting(ResourceChange::kind)
                .containsExactly(ChangeKind.REMOVED);
    }

    @Test
    void followsAReplacementToWhateverRefersToIt() {
        String text = """
                'Key': {'Type': 'AWS::DynamoDB::Table', 'Properties': {'TableName': '%s'}},
                'Use': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': {'Fn::Sub': 'q-${Key}'}}},
                'Far': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Fn::GetAtt': ['Use', 'QueueName']}}},
                'Not': {'Type': 'AWS::SNS::Topic', 'DependsOn': 'Key'}
                """;
        var resources = diff(resources(text.formatted("a")), resources(text.formatted("b")))
                .resources();
        assertThat(resources).extracting(ResourceChange::logicalId).containsExactly("Key", "Use", "Far");
        assertThat(resources)
                .extracting(ResourceChange::effect)
                .containsExactly(Effect.REPLACEMENT, Effect.REPLACEMENT, Effect.IN_PLACE);
        assertThat(resources.get(1).ripples()).singleElement().satisfies(ripple -> {
            assertThat(ripple.cause()).isEqualTo(Cause.REPLACED_RESOURCE);
            assertThat(ripple.name()).isEqualTo("Key");
        });
        assertThat(resources.get(1).changes()).isEmpty();
    }

    @Test
    void followsParametersConditionsAndMappings() {
        String text = """
                {'Parameters': {'Stage': {'Type': 'String', 'Default': 'test'}},
                 'Mappings': {'M': {'a': {'b': '%s'}}},
                 'Conditions': {'Prod': {'Fn::Equals': [{'Ref': 'Stage'}, 'prod']}, 'Not': {'Fn::Not': [{'Condition': 'Prod'}]}},
                 'Resources': {
                   'A': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': {'Ref': 'Stage'}}},
                   'B': {'Type': 'AWS::SQS::Queue', 'Properties': {'DelaySeconds': {'Fn::If': ['Not', 1, 2]}}},
                   'C': {'Type': 'AWS::SQS::Queue', 'Properties': {'DelaySeconds': {'Fn::FindInMap': ['M', 'a', 'b']}}},
                   'D': {'Type': 'AWS::SQS::Queue'}}}
                """;
        var diff = diff(stack(text.formatted("1")), stack(text.formatted("2"), Map.of("Stage", "prod")));
        assertThat(diff.parameters())
                .containsExactly(new NamedChange("Stage", Optional.of("test"), Optional.of("prod"), false));
        assertThat(diff.resources()).extracting(ResourceChange::logicalId).containsExactly("A", "B", "C");
        assertThat(diff.resources())
                .extracting(ResourceChange::effect)
                .containsExactly(Effect.REPLACEMENT, Effect.IN_PLACE, Effect.IN_PLACE);
    }

    @Test
    void showsNoSecretParameter() {
        String text = "{'Parameters': {'P': {'Type': 'String', 'NoEcho': true, 'Default': '%s'}}}";
        var diff = diff(
                stack(text.formatted("hunter1"), Map.of("P", "hunter2")),
                stack(text.formatted("hunter3"), Map.of("P", "hunter4")));
        assertThat(diff.parameters()).hasSize(1);
        assertThat(diff.sections()).hasSize(1);
        assertThat(diff.toString()).doesNotContain("hunter");
    }

    @Test
    void saysWhereDataMayBeLost() {
        String text = "'T': {'Type': 'Acme::Data::Table', %s 'Properties': {'TableName': '%s'}}";
        var one = resources(text.formatted("", "a"));
        var lost = stateful(one, resources(text.formatted("", "b")));
        var kept = stateful(one, resources(text.formatted("'UpdateReplacePolicy': 'Retain',", "b")));
        var gone = stateful(resources(text.formatted("'DeletionPolicy': 'Retain',", "a")), StackContent.NONE);
        assertThat(kept.losses()).isEmpty();
        assertThat(gone.losses()).isEmpty();
        assertThat(lost.resources()).extracting(ResourceChange::effect).containsExactly(Effect.REPLACEMENT);
        assertThat(lost.losses()).extracting(ResourceChange::logicalId).containsExactly("T");
        assertThat(stateful(one, StackContent.NONE).losses()).hasSize(1);
    }

    private static StackDiff stateful(StackContent old, StackContent wanted) {
        var table = Catalog.bundled().expectType("AWS::DynamoDB::Table");
        var traits = new Traits(Optional.empty(), true, false, Optional.empty(), Optional.empty(), Optional.empty());
        var type = new ResourceType(
                "Acme::Data::Table", table.body(), table.definitions(), table.attributes(), table.identity(), traits);
        return TemplateDiff.between(old, wanted, Catalog.bundled().with(List.of(type)));
    }

    @Test
    void pointsAtTheUsersLine() {
        var old = resource(QUEUE, "'DelaySeconds': 5");
        var root = resource(QUEUE, "'DelaySeconds': 6").document().root();
        var place = new SourceLocation("com/acme/Inbox.java", 12);
        var locations = Locations.of(Map.of(NodePath.of("Resources", "R", "Properties", "DelaySeconds"), place));
        var diff = diff(old, StackContent.of(new Document(root, locations)));
        assertThat(diff.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.location()).contains(place));
    }

    @Test
    void tagsOfTheStackAreCompared() {
        var one = resource(QUEUE, "").document();
        var diff = diff(
                new StackContent(one, Map.of(), Map.of("team", "a", "gone", "x")),
                new StackContent(one, Map.of(), Map.of("team", "b", "new", "y")));
        assertThat(diff.tags()).extracting(NamedChange::name).containsExactly("gone", "new", "team");
        assertThat(diff.tags())
                .extracting(NamedChange::kind)
                .isEqualTo(List.of(ChangeKind.REMOVED, ChangeKind.ADDED, ChangeKind.MODIFIED));
    }

    private static Effect effect(StackContent old, StackContent wanted) {
        return diff(old, wanted).resources().get(0).effect();
    }
}
