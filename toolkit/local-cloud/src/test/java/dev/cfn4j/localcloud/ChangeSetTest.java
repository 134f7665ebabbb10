package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.AlreadyExistsException;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetNotFoundException;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetSummary;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.InvalidChangeSetStatusException;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;
import software.amazon.awssdk.services.cloudformation.model.Tag;

class ChangeSetTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": "5"}, "Name": {"Type": "String", "Default": "mail"}},
             "Resources": {
               "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
                 "QueueName": {"Ref": "Name"}, "DelaySeconds": {"Ref": "Delay"}}},
               "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
                 "Queues": [{"Ref": "Queue"}], "PolicyDocument": {"Statement": []}}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void saysWhichParameterChangesWhichPropertyInPlace() {
        desk.deploy("s", TEMPLATE);
        ResourceChange change = onlyChange(desk.changeSet(
                "s", request -> request.templateBody(TEMPLATE).parameters(Desk.parameters("Delay", "9"))));
        assertThat(change.actionAsString()).isEqualTo("Modify");
        assertThat(change.replacementAsString()).isEqualTo("False");
        assertThat(change.scopeAsStrings()).containsExactly("Properties");
        assertThat(change.physicalResourceId()).endsWith("/mail");
        ResourceChangeDetail detail = change.details().get(0);
        assertThat(detail.target().name()).isEqualTo("DelaySeconds");
        assertThat(detail.target().requiresRecreationAsString()).isEqualTo("Never");
        assertThat(detail.target().beforeValue()).isEqualTo("5");
        assertThat(detail.target().afterValue()).isEqualTo("9");
        assertThat(detail.evaluationAsString()).isEqualTo("Static");
        assertThat(detail.changeSourceAsString()).isEqualTo("ParameterReference");
        assertThat(detail.causingEntity()).isEqualTo("Delay");
    }

    @Test
    void foretellsReplacementAndWhatMayFollowFromIt() {
        desk.deploy("s", TEMPLATE);
        DescribeChangeSetResponse changeSet = desk.changeSet(
                "s", request -> request.templateBody(TEMPLATE).parameters(Desk.parameters("Name", "post")));
        ResourceChange queue = changeSet.changes().get(0).resourceChange();
        assertThat(queue.logicalResourceId()).isEqualTo("Queue");
        assertThat(queue.replacementAsString()).isEqualTo("True");
        assertThat(queue.policyActionAsString()).isEqualTo("ReplaceAndDelete");
        ResourceChange policy = changeSet.changes().get(1).resourceChange();
        assertThat(policy.logicalResourceId()).isEqualTo("Policy");
        assertThat(policy.details()).singleElement().satisfies(detail -> {
            assertThat(detail.evaluationAsString()).isEqualTo("Dynamic");
            assertThat(detail.changeSourceAsString()).isEqualTo("ResourceReference");
            assertThat(detail.causingEntity()).isEqualTo("Queue");
            assertThat(detail.target().afterValue()).contains("{{changeSet:KNOWN_AFTER_APPLY}}");
        });
    }

    @Test
    void distinguishesEditsAdditionsRemovalsAndAttributes() {
        desk.deploy("s", TEMPLATE);
        String edited = """
                {"Resources": {
                   "Queue": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "Metadata": {"Owner": "us"},
                     "Properties": {"QueueName": "mail", "DelaySeconds": "5", "MaximumMessageSize": 2048}},
                   "Topic": {"Type": "AWS::SNS::Topic"}}}
                """;
        DescribeChangeSetResponse changeSet = desk.changeSet("s", request -> request.templateBody(edited));
        assertThat(changeSet.changes())
                .extracting(change -> change.resourceChange().actionAsString() + " "
                        + change.resourceChange().logicalResourceId())
                .containsExactlyInAnyOrder("Modify Queue", "Add Topic", "Remove Policy");
        ResourceChange queue = changeSet.changes().stream()
                .map(change -> change.resourceChange())
                .filter(change -> change.logicalResourceId().equals("Queue"))
                .findFirst()
                .orElseThrow();
        assertThat(queue.scopeAsStrings()).containsExactlyInAnyOrder("Properties", "Metadata", "DeletionPolicy");
        assertThat(queue.details().get(0).changeSourceAsString()).isEqualTo("DirectModification");
        assertThat(queue.details().get(0).target().attributeChangeTypeAsString())
                .isEqualTo("Add");
        assertThat(queue.beforeContext()).doesNotContain("MaximumMessageSize");
        assertThat(queue.afterContext()).contains("\"MaximumMessageSize\":2048");
    }

    @Test
    void leavesPropertyValuesOutUnlessAskedFor() {
        desk.deploy("s", TEMPLATE);
        DescribeChangeSetResponse full = desk.changeSet(
                "s", request -> request.templateBody(TEMPLATE).parameters(Desk.parameters("Delay", "9")));
        ResourceChange plain =
                onlyChange(desk.client.describeChangeSet(request -> request.changeSetName(full.changeSetId())));
        assertThat(plain.afterContext()).isNull();
        assertThat(plain.details().get(0).target().afterValue()).isNull();
    }

    @Test
    void failsWhereNothingChanges() {
        desk.deploy("s", TEMPLATE);
        DescribeChangeSetResponse changeSet = desk.changeSet("s", request -> request.usePreviousTemplate(true));
        assertThat(changeSet.statusAsString()).isEqualTo("FAILED");
        assertThat(changeSet.statusReason()).startsWith("The submitted information didn't contain changes");
        assertThat(changeSet.executionStatusAsString()).isEqualTo("UNAVAILABLE");
        assertThatThrownBy(() -> desk.client.executeChangeSet(r -> r.changeSetName(changeSet.changeSetId())))
                .isInstanceOf(InvalidChangeSetStatusException.class);
    }

    @Test
    void takesChangesOfTagsAloneAndOfOutputsAlone() {
        desk.deploy("s", TEMPLATE);
        DescribeChangeSetResponse tags = desk.changeSet(
                "s",
                request -> request.usePreviousTemplate(true)
                        .tags(Tag.builder().key("team").value("post").build()));
        assertThat(tags.statusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(onlyChange(tags).scopeAsStrings()).containsExactly("Tags");
        desk.client.executeChangeSet(request -> request.changeSetName(tags.changeSetId()));
        assertThat(desk.settled("s").tags())
                .containsExactly(Tag.builder().key("team").value("post").build());
        String withOutput = TEMPLATE.stripTrailing()
                .replaceFirst("}$", ", \"Outputs\": {\"Url\": {\"Value\": {\"Ref\": \"Queue\"}}}}");
        assertThat(desk.changeSet("s", request -> request.templateBody(withOutput))
                        .statusAsString())
                .isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void findsChangeSetsByNameWithinTheirStackOnly() {
        desk.client.createChangeSet(r -> first(r, "a"));
        desk.client.createChangeSet(r -> first(r, "b"));
        assertThat(desk.client
                        .describeChangeSet(r -> r.stackName("b").changeSetName("first"))
                        .stackName())
                .isEqualTo("b");
        assertThatThrownBy(() ->
                        desk.client.describeChangeSet(r -> r.stackName("b").changeSetName("other")))
                .isInstanceOf(ChangeSetNotFoundException.class);
        assertThatThrownBy(() -> desk.client.describeChangeSet(r -> r.changeSetName("first")))
                .isInstanceOf(CloudFormationException.class)
                .hasMessageContaining("StackName must be specified");
    }

    @Test
    void listsAndDeletesChangeSetsAndRefusesTheSameNameTwice() {
        desk.client.createChangeSet(r -> first(r, "a"));
        assertThatThrownBy(() -> desk.client.createChangeSet(r -> first(r, "a")))
                .isInstanceOf(AlreadyExistsException.class);
        assertThat(desk.client.listChangeSets(r -> r.stackName("a")).summaries())
                .extracting(ChangeSetSummary::changeSetName)
                .containsExactly("first");
        desk.client.deleteChangeSet(r -> r.stackName("a").changeSetName("first"));
        assertThat(desk.client.listChangeSets(r -> r.stackName("a")).summaries())
                .isEmpty();
        desk.client.deleteChangeSet(r -> r.stackName("a").changeSetName("first"));
    }

    @Test
    void deletesAStackThatHasOnlyAChangeSet() {
        desk.client.createChangeSet(r -> first(r, "a"));
        assertThatThrownBy(() -> desk.client.getTemplate(r -> r.stackName("a")))
                .hasMessageContaining("only change sets were made for it");
        assertThat(desk.client
                        .getTemplate(r -> r.stackName("a").changeSetName("first"))
                        .templateBody())
                .isEqualTo(TEMPLATE);
        assertThat(desk.delete("a").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        assertThat(desk.client.describeStacks().stacks()).isEmpty();
    }

    @Test
    void executesOnceAndDropsTheOthers() {
        desk.client.createChangeSet(r -> first(r, "a"));
        desk.client.createChangeSet(r -> first(r, "a").changeSetName("second"));
        desk.client.executeChangeSet(r -> r.stackName("a").changeSetName("second"));
        assertThat(desk.settled("a").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.client
                        .describeChangeSet(r -> r.stackName("a").changeSetName("second"))
                        .executionStatusAsString())
                .isEqualTo("EXECUTE_COMPLETE");
        assertThatThrownBy(
                        () -> desk.client.executeChangeSet(r -> r.stackName("a").changeSetName("second")))
                .isInstanceOf(InvalidChangeSetStatusException.class);
        assertThatThrownBy(() ->
                        desk.client.describeChangeSet(r -> r.stackName("a").changeSetName("first")))
                .isInstanceOf(ChangeSetNotFoundException.class);
    }

    @Test
    void refusesTheWrongType() {
        assertThatThrownBy(() -> desk.client.createChangeSet(r -> first(r, "a").changeSetType(ChangeSetType.UPDATE)))
                .isInstanceOf(CloudFormationException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> desk.client.createChangeSet(r -> first(r, "a").changeSetType(ChangeSetType.IMPORT)))
                .hasMessageContaining("Must Provide at least one resource to import");
        desk.deploy("a", TEMPLATE);
        assertThatThrownBy(() -> desk.client.createChangeSet(r -> first(r, "a")))
                .hasMessageContaining("already exists");
    }

    @Test
    void failsForUnknownPropertiesNamingAllOfThem() {
        String wrong =
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"Delay\": 1, \"Size\": 2}},"
                        + "\"P\": {\"Type\": \"AWS::SQS::QueuePolicy\", \"Properties\": {\"Queues\": []}}}}";
        DescribeChangeSetResponse changeSet = desk.changeSet("a", request -> request.templateBody(wrong));
        assertThat(changeSet.statusAsString()).isEqualTo("FAILED");
        assertThat(changeSet.statusReason())
                .contains("resource Q", "extraneous key [Delay] is not permitted", "extraneous key [Size]")
                .contains("resource P", "required key [PolicyDocument] not found");
    }

    @Test
    void refusesAnotherTypeUnderTheSameLogicalId() {
        desk.deploy("a", TEMPLATE);
        String other = TEMPLATE.replace(
                "\"Policy\": {\"Type\": \"AWS::SQS::QueuePolicy\"", "\"Policy\": {\"Type\": \"AWS::SQS::Queue\"");
        assertThat(desk.changeSet("a", request -> request.templateBody(other)).statusReason())
                .contains("Update of resource type is not permitted", "[Policy]");
    }

    private static software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest.Builder first(
            software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest.Builder request, String stack) {
        return request.stackName(stack)
                .changeSetName("first")
                .changeSetType(ChangeSetType.CREATE)
                .templateBody(TEMPLATE)
                .parameters(Desk.parameters("Name", "queue-of-" + stack));
    }

    private static ResourceChange onlyChange(DescribeChangeSetResponse changeSet) {
        assertThat(List.copyOf(changeSet.changes()))
                .as(changeSet.statusReason())
                .hasSize(1);
        return changeSet.changes().get(0).resourceChange();
    }
}
