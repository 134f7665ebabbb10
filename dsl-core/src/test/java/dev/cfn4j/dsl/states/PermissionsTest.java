package dev.cfn4j.dsl.states;

import static dev.cfn4j.dsl.states.States.distributedMap;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.Node;
import example.machines.BatchEtl;
import example.machines.DistributedCsv;
import example.machines.DynamoDbUpsert;
import example.machines.EcsJob;
import example.machines.ExpressEnrichment;
import example.machines.HumanApproval;
import example.machines.MediaProcessing;
import example.machines.NestedExecutions;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final String HERE = "eu-central-1:123456789012:";
    private static final String EXAMPLE = "arn:aws:example:" + HERE;

    @Test
    void namesWhatFunctionsAndQueuesNeed() {
        assertThat(known(HumanApproval.definition()))
                .containsExactlyInAnyOrder(
                        "lambda:InvokeFunction on " + EXAMPLE + "Book", "sqs:SendMessage on " + EXAMPLE + "Approvals");
        assertThat(HumanApproval.definition().permissions().unknown()).isEmpty();
    }

    @Test
    void namesWhatTablesNeed() {
        assertThat(known(DynamoDbUpsert.definition()))
                .containsExactlyInAnyOrder(
                        "dynamodb:PutItem on " + EXAMPLE + "Profiles",
                        "dynamodb:UpdateItem on " + EXAMPLE + "Profiles",
                        "dynamodb:DeleteItem on " + EXAMPLE + "Drafts");
        assertThat(known(StateMachineDefinition.startingAt(Tasks.getItem("Get", Fn.ref("Name")))))
                .containsExactly("dynamodb:GetItem on arn:aws:dynamodb:" + HERE + "table/Name");
    }

    @Test
    void namesWhatWaitingForAnExecutionNeeds() {
        var machine = Tasks.startExecution("Start", Fn.importValue("Machine"));
        assertThat(known(StateMachineDefinition.startingAt(machine)))
                .containsExactly("states:StartExecution on " + EXAMPLE + "Machine");
        List<Permission> waiting = NestedExecutions.definition().permissions().known();
        assertThat(waiting)
                .extracting(Permission::actions)
                .containsExactlyInAnyOrder(
                        List.of("states:StartExecution"),
                        List.of("states:DescribeExecution", "states:StopExecution"),
                        List.of("events:PutTargets", "events:PutRule", "events:DescribeRule"),
                        List.of("states:StartExecution"));
        assertThat(resource(waiting.get(1))).isEqualTo("arn:aws:states:" + HERE + "execution:Calculator:*");
        assertThat(resource(waiting.get(2)))
                .isEqualTo("arn:aws:events:" + HERE + "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule");
    }

    @Test
    void namesWhatWaitingForContainersAndBatchJobsNeeds() {
        var report = Tasks.runTask("Report", Fn.ref("Cluster"), Fn.ref("ReportTask"))
                .sync()
                .passRoles(Fn.getAtt("ReportRole", "Arn"));
        assertThat(known(StateMachineDefinition.startingAt(report)))
                .containsExactlyInAnyOrder(
                        "ecs:RunTask on ReportTask",
                        "iam:PassRole on " + EXAMPLE + "ReportRole",
                        "ecs:StopTask, ecs:DescribeTasks on arn:aws:ecs:" + HERE + "task/Cluster/*",
                        "events:PutTargets, events:PutRule, events:DescribeRule on arn:aws:events:" + HERE
                                + "rule/StepFunctionsGetEventsForECSTaskRule");
        assertThat(known(EcsJob.definition()))
                .containsExactlyInAnyOrder(
                        "batch:SubmitJob on Slow, Report",
                        "batch:DescribeJobs, batch:TerminateJob on *",
                        "events:PutTargets, events:PutRule, events:DescribeRule on arn:aws:events:" + HERE
                                + "rule/StepFunctionsGetEventsForBatchJobsRule");
    }

    @Test
    void namesTheRoleThatATaskWorksUnder() {
        var report = Tasks.runTask("Report", Fn.ref("Cluster"), Fn.ref("ReportTask"));
        assertThat(known(StateMachineDefinition.startingAt(report.credentials(Fn.getAtt("Other", "Arn")))))
                .containsExactly("sts:AssumeRole on " + EXAMPLE + "Other");
        assertThat(EcsJob.definition().permissions().unknown())
                .as("the role is found at run time")
                .containsExactly("Report");
    }

    @Test
    void namesWhatGlueAndEventsNeed() {
        assertThat(known(BatchEtl.definition()))
                .contains(
                        "glue:StartJobRun, glue:GetJobRun, glue:GetJobRuns, glue:BatchStopJobRun on arn:aws:glue:"
                                + HERE + "job/Job",
                        "sns:Publish on Team",
                        "glue:GetCrawler on arn:aws:glue:" + HERE + "crawler/Crawler");
        assertThat(known(ExpressEnrichment.definition())).contains("events:PutEvents on " + EXAMPLE + "Enriched");
    }

    @Test
    void namesTheTasksOfWhichItIsNotKnown() {
        assertThat(BatchEtl.definition().permissions().unknown()).containsExactly("Crawl");
        assertThat(MediaProcessing.definition().permissions().unknown()).containsExactly("Convert", "Moderate");
        assertThat(StateMachineDefinition.startingAt(task("Work", "arn:aws:lambda:::function:x"))
                        .permissions()
                        .unknown())
                .containsExactly("Work");
        assertThat(NestedExecutions.definition().permissions().unknown())
                .as("an activity needs nothing")
                .isEmpty();
    }

    @Test
    void namesWhatADistributedMapReadsAndWrites() {
        assertThat(known(DistributedCsv.definition()))
                .containsExactlyInAnyOrder(
                        "s3:GetObject on " + EXAMPLE + "Uploads/*",
                        "s3:PutObject, s3:GetObject, s3:ListMultipartUploadParts, s3:AbortMultipartUpload on " + EXAMPLE
                                + "Results/*",
                        "lambda:InvokeFunction on " + EXAMPLE + "Importer");
        assertThat(DistributedCsv.definition().startsItself()).isTrue();
        assertThat(BatchEtl.definition().startsItself()).isFalse();
        assertThat(known(map(ItemReader.objects("my-bucket"))))
                .containsExactly("s3:ListBucket on arn:aws:s3:::my-bucket");
        assertThat(known(map(ItemReader.objects(Fn.ref("Parts")))))
                .containsExactly("s3:ListBucket on arn:aws:s3:::Parts");
        assertThat(map(ItemReader.objects(JsonPath.path("$.bucket")))
                        .permissions()
                        .unknown())
                .containsExactly("Each");
    }

    @Test
    void namesTheSameOnceOnly() {
        Resource<?> function = new GenericResource("AWS::Lambda::Function", "Work");
        var twice = Tasks.invokeLambda("A", function).then(Tasks.invokeLambda("B", function));
        assertThat(known(StateMachineDefinition.startingAt(twice)))
                .containsExactly("lambda:InvokeFunction on " + EXAMPLE + "Work");
    }

    private static StateMachineDefinition map(ItemReader reader) {
        return StateMachineDefinition.startingAt(
                distributedMap("Each", pass("Item")).itemReader(reader));
    }

    private static List<String> known(StateMachineDefinition definition) {
        return definition.permissions().known().stream()
                .map(permission -> String.join(", ", permission.actions()) + " on "
                        + String.join(
                                ", ",
                                permission.resources().stream()
                                        .map(PermissionsTest::arn)
                                        .toList()))
                .toList();
    }

    private static String resource(Permission permission) {
        return arn(permission.resources().get(0));
    }

    private static String arn(Object resource) {
        return resource instanceof Value<?> value
                ? ((Node.StringNode) Deployment.resolved(value)).value()
                : (String) resource;
    }
}
