package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;

/**
 * Makes states that call services; meant for static import. A resource of the template stands for its name or ARN, as the call needs
 * it, and for the resource of the permission that comes with it.
 */
public final class Tasks {
    private Tasks() {}

    /** Calls a service by the name of an optimized integration, for example {@code bedrock:invokeModel}. */
    public static ServiceTask call(String name, String integration) {
        return new ServiceTask(name, integration);
    }

    /** Calls any action of any service as the AWS SDK names it, for example {@code "s3", "getObject"}. */
    public static ServiceTask sdkCall(String name, String service, String action) {
        return new ServiceTask(name, "aws-sdk:" + service + ":" + action);
    }

    /** Invokes a Lambda function of the template. */
    public static InvokeLambda invokeLambda(String name, Resource<?> function) {
        return new InvokeLambda(name, arn(function, "AWS::Lambda::Function"));
    }

    /** Invokes the Lambda function of that ARN. */
    public static InvokeLambda invokeLambda(String name, Value<String> functionArn) {
        return new InvokeLambda(name, functionArn);
    }

    /** Sends a message to a queue of the template. */
    public static SendMessage sendMessage(String name, Resource<?> queue) {
        return new SendMessage(name, queue.ref(), arn(queue, "AWS::SQS::Queue"));
    }

    /** Sends a message to the queue of that URL and ARN. */
    public static SendMessage sendMessage(String name, Value<String> queueUrl, Value<String> queueArn) {
        return new SendMessage(name, queueUrl, queueArn);
    }

    /** Publishes a message to a topic of the template. */
    public static Publish publish(String name, Resource<?> topic) {
        return new Publish(name, ref(topic, "AWS::SNS::Topic"));
    }

    /** Publishes a message to the topic of that ARN. */
    public static Publish publish(String name, Value<String> topicArn) {
        return new Publish(name, topicArn);
    }

    /** Reads an item of a table of the template. */
    public static GetItem getItem(String name, Resource<?> table) {
        return new GetItem(name, table.ref(), tableArn(table));
    }

    /** Reads an item of the table of that name. */
    public static GetItem getItem(String name, Value<String> table) {
        return new GetItem(name, table, tableArn(table));
    }

    /** Writes an item to a table of the template. */
    public static PutItem putItem(String name, Resource<?> table) {
        return new PutItem(name, table.ref(), tableArn(table));
    }

    /** Writes an item to the table of that name. */
    public static PutItem putItem(String name, Value<String> table) {
        return new PutItem(name, table, tableArn(table));
    }

    /** Changes an item of a table of the template. */
    public static UpdateItem updateItem(String name, Resource<?> table) {
        return new UpdateItem(name, table.ref(), tableArn(table));
    }

    /** Changes an item of the table of that name. */
    public static UpdateItem updateItem(String name, Value<String> table) {
        return new UpdateItem(name, table, tableArn(table));
    }

    /** Deletes an item of a table of the template. */
    public static DeleteItem deleteItem(String name, Resource<?> table) {
        return new DeleteItem(name, table.ref(), tableArn(table));
    }

    /** Deletes an item of the table of that name. */
    public static DeleteItem deleteItem(String name, Value<String> table) {
        return new DeleteItem(name, table, tableArn(table));
    }

    /** Starts an execution of a state machine of the template. */
    public static StartExecution startExecution(String name, Resource<?> machine) {
        return new StartExecution(name, ref(machine, "AWS::StepFunctions::StateMachine"));
    }

    /** Starts an execution of the state machine of that ARN. */
    public static StartExecution startExecution(String name, Value<String> machineArn) {
        return new StartExecution(name, machineArn);
    }

    /** Runs a task of a task definition on a cluster, both of the template. */
    public static RunTask runTask(String name, Resource<?> cluster, Resource<?> taskDefinition) {
        return new RunTask(name, ref(cluster, "AWS::ECS::Cluster"), ref(taskDefinition, "AWS::ECS::TaskDefinition"));
    }

    /** Runs a task on the cluster of that name. */
    public static RunTask runTask(String name, Value<String> cluster, Value<String> taskDefinitionArn) {
        return new RunTask(name, cluster, taskDefinitionArn);
    }

    /** Puts events on the default bus. */
    public static PutEvents putEvents(String name) {
        return new PutEvents(name, null, ServiceArn.local("events", "event-bus/default"));
    }

    /** Puts events on a bus of the template. */
    public static PutEvents putEvents(String name, Resource<?> bus) {
        return new PutEvents(name, bus.ref(), arn(bus, "AWS::Events::EventBus"));
    }

    /** Runs a Glue job of the template. */
    public static StartJobRun startJobRun(String name, Resource<?> job) {
        return new StartJobRun(name, ref(job, "AWS::Glue::Job"));
    }

    /** Runs the Glue job of that name. */
    public static StartJobRun startJobRun(String name, Value<String> jobName) {
        return new StartJobRun(name, jobName);
    }

    /** Submits a job of a job definition to a queue, both of the template. */
    public static SubmitJob submitJob(String name, Resource<?> queue, Resource<?> definition) {
        return new SubmitJob(name, ref(queue, "AWS::Batch::JobQueue"), ref(definition, "AWS::Batch::JobDefinition"));
    }

    /** Submits a job by the ARNs of its queue and definition. */
    public static SubmitJob submitJob(String name, Value<String> queueArn, Value<String> definitionArn) {
        return new SubmitJob(name, queueArn, definitionArn);
    }

    private static Value<String> arn(Resource<?> resource, String type) {
        return TargetResource.checked(resource, type).getAtt("Arn");
    }

    private static Value<String> ref(Resource<?> resource, String type) {
        return TargetResource.checked(resource, type).ref();
    }

    private static Value<String> tableArn(Resource<?> table) {
        return table.resourceType().equals("AWS::DynamoDB::GlobalTable")
                ? table.getAtt("Arn")
                : arn(table, "AWS::DynamoDB::Table");
    }

    private static Value<String> tableArn(Value<String> name) {
        return new MixedText()
                .value(ServiceArn.local("dynamodb", "table/"))
                .value(name)
                .toValue();
    }
}
