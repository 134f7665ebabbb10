package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/** Stacks that are resources of stacks. */
class NestedStackTest {
    private static final String CHILD = """
            {"Parameters": {"Delay": {"Type": "Number"}},
             "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}}},
             "Outputs": {"Url": {"Value": {"Ref": "Queue"}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;
    private String parent;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
        parent = """
                {"Parameters": {"Delay": {"Type": "String", "Default": "5"}, "Name": {"Type": "String", "Default": "x"}},
                 "Resources": {
                   "Child": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "%s",
                     "Parameters": {"Delay": {"Ref": "Delay"}}}},
                   "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": "Child", "Properties": {"DisplayName": {"Ref": "Name"}}}},
                 "Outputs": {"Url": {"Value": {"Fn::GetAtt": ["Child", "Outputs.Url"]}}}}
                """.formatted(desk.put("child.json", CHILD));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private Stack child() {
        String id = desk.client
                .describeStackResource(r -> r.stackName("p").logicalResourceId("Child"))
                .stackResourceDetail()
                .physicalResourceId();
        return desk.stack(id);
    }

    @Test
    void areCreatedUpdatedAndDeletedWithTheStackAround() {
        Stack stack = desk.deploy("p", parent);
        assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        Stack child = child();
        assertThat(child.stackName()).matches("p-Child-[A-Z0-9]{12}");
        assertThat(child.parentId()).isEqualTo(stack.stackId());
        assertThat(child.rootId()).isEqualTo(stack.stackId());
        assertThat(desk.output("p", "Url")).startsWith("https://sqs.eu-west-1");

        assertThat(desk.deploy("p", parent, "Delay", "9").stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        assertThat(child().stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        assertThat(child().parameters().get(0).parameterValue()).isEqualTo("9");

        desk.delete("p");
        assertThat(desk.stack(child.stackId()).stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void goBackWhenTheyFailThemselves() {
        desk.deploy("p", parent);
        desk.update("p", parent, "Delay", "99999");
        assertThat(desk.stack("p").stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(child().stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(child().parameters().get(0).parameterValue()).isEqualTo("5");
        assertThat(desk.reasons("p")).anyMatch(reason -> reason.contains("was not successfully updated"));
    }

    @Test
    void goBackWhenSomethingElseFailsLater() {
        desk.deploy("p", parent);
        desk.cloud.fail(Failures.of("Topic", "no more topics"));
        desk.update("p", parent, "Delay", "9", "Name", "y");
        assertThat(desk.stack("p").stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(child().stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(child().parameters().get(0).parameterValue()).isEqualTo("5");
        assertThat(desk.story(child().stackId()))
                .contains(child().stackName() + ": UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
    }

    @Test
    void tellWhyTheyCouldNotBeCreatedAndGoAwayWithTheStackAround() {
        assertThat(desk.create("p", parent, "Delay", "99999").stackStatusAsString())
                .isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.reasons("p"))
                .anyMatch(
                        reason -> reason.matches(
                                "Embedded stack arn:.* was not successfully created: The following resource\\(s\\) failed to create: \\[Queue]\\. "));
        assertThat(desk.client.describeStacks().stacks()).hasSize(1);
    }

    @Test
    void haveChangeSetsOfTheirOwnWhereThatIsAskedFor() {
        DescribeChangeSetResponse root =
                desk.changeSet("p", r -> r.templateBody(parent).includeNestedStacks(true));
        assertThat(root.statusAsString()).as(root.statusReason()).isEqualTo("CREATE_COMPLETE");
        ResourceChange change = root.changes().get(0).resourceChange();
        DescribeChangeSetResponse nested = desk.client.describeChangeSet(r -> r.changeSetName(change.changeSetId()));
        assertThat(nested.parentChangeSetId()).isEqualTo(root.changeSetId());
        assertThat(nested.rootChangeSetId()).isEqualTo(root.changeSetId());
        assertThat(nested.changes().get(0).resourceChange().logicalResourceId()).isEqualTo("Queue");
        assertThatThrownBy(() -> desk.client.executeChangeSet(r -> r.changeSetName(nested.changeSetId())))
                .hasMessageContaining("execute the root change set");
        desk.client.executeChangeSet(r -> r.changeSetName(root.changeSetId()));
        assertThat(desk.settled("p").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.changeSet("p", r -> r.usePreviousTemplate(true).includeNestedStacks(true))
                        .statusReason())
                .contains("didn't contain changes");
    }

    @Test
    void areForgottenWithTheChangeSetThatMadeThemKnown() {
        DescribeChangeSetResponse root =
                desk.changeSet("p", r -> r.templateBody(parent).includeNestedStacks(true));
        assertThat(desk.client.describeStacks().stacks()).hasSize(2);
        desk.client.deleteChangeSet(r -> r.changeSetName(root.changeSetId()));
        assertThat(desk.client.describeStacks().stacks())
                .extracting(Stack::stackName)
                .containsExactly("p");
    }

    @Test
    void mayHaveChangedWhereNobodyLooked() {
        desk.deploy("p", parent);
        ResourceChange change = desk.changeSet("p", r -> r.usePreviousTemplate(true))
                .changes()
                .get(0)
                .resourceChange();
        assertThat(change.logicalResourceId()).isEqualTo("Child");
        assertThat(change.details().get(0).changeSourceAsString()).isEqualTo("Automatic");
    }
}
