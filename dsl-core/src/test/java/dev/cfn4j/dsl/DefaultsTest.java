package dev.cfn4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import example.HouseStack;
import org.junit.jupiter.api.Test;

class DefaultsTest {
    private static final String TAGS = "[{'Key': 'team', 'Value': 'letters'}, {'Key': 'stage', 'Value': 'test'}]";

    private final Node resources =
            Document.of(new HouseStack().template()).root().find("Resources").orElseThrow();

    @Test
    void fillsWhatAResourceDoesNotSay() {
        assertThat(resource("Plain"))
                .isEqualTo(
                        json("{'Type': 'AWS::SQS::Queue', 'DeletionPolicy': 'Retain', 'UpdateReplacePolicy': 'Retain',"
                                + " 'Properties': {'DelaySeconds': 7, 'Names': ['first', 'second'], 'Tags': " + TAGS
                                + "}}"));
    }

    @Test
    void leavesWhatAResourceSays() {
        assertThat(properties("Own"))
                .isEqualTo(json("{'DelaySeconds': 1, 'Names': ['own'], 'Tags': [{'Key': 'team', 'Value': 'own'},"
                        + " {'Key': 'stage', 'Value': 'test'}]}"));
        assertThat(properties("ValueTag").find("Tags").orElseThrow())
                .isEqualTo(json("[{'Key': 'team', 'Value': 'value'}, {'Key': 'stage', 'Value': 'test'}]"));
    }

    @Test
    void leavesOutWhatAResourceRefuses() {
        assertThat(resource("Refusing"))
                .isEqualTo(json("{'Type': 'AWS::SQS::Queue', 'UpdateReplacePolicy': 'Retain',"
                        + " 'Properties': {'Names': ['first', 'second']}}"));
    }

    @Test
    void leavesTagsThatAreOneExpression() {
        assertThat(properties("Computed").find("Tags").orElseThrow()).isEqualTo(json("{'Fn::If': ['A', [], []]}"));
    }

    @Test
    void writesTagsInTheFormOfTheType() {
        assertThat(properties("Mapped")).isEqualTo(json("{'ThingTags': {'team': 'mapped', 'stage': 'test'}}"));
        assertThat(properties("Group"))
                .isEqualTo(json("{'Tags': [{'Key': 'team', 'Value': 'letters', 'PropagateAtLaunch': true},"
                        + " {'Key': 'stage', 'Value': 'test', 'PropagateAtLaunch': true}]}"));
        assertThat(resource("Thing")).isEqualTo(json("{'Type': 'Custom::Thing'}"));
    }

    @Test
    void reachesTheResourcesOfParts() {
        assertThat(properties("EmailQueue").find("DelaySeconds").orElseThrow()).isEqualTo(json("7"));
        assertThat(properties("EmailDeadLetters").find("Tags").orElseThrow()).isEqualTo(json(TAGS));
    }

    @Test
    void pointsAtTheLineOfTheDefault() {
        SourceLocations.record(true);
        try {
            Document document = Document.of(new HouseStack().template());
            assertThat(document.locations()
                            .find(NodePath.of("Resources", "EmailQueue", "Properties", "DelaySeconds"))
                            .orElseThrow())
                    .hasToString("example/HouseStack.java:15");
            assertThat(document.locations()
                            .find(NodePath.of("Resources", "Refusing", "Properties", "Names"))
                            .orElseThrow())
                    .hasToString("example/HouseStack.java:15");
        } finally {
            SourceLocations.record(false);
        }
    }

    private Node resource(String logicalId) {
        return resources.find(logicalId).orElseThrow();
    }

    private Node properties(String logicalId) {
        return resource(logicalId).find("Properties").orElseThrow();
    }

    private static Node json(String text) {
        return JsonDocuments.parse("expected", text.replace('\'', '"'));
    }
}
