package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.s3.S3Client;

/** An endpoint and an unmodified client of it. */
final class Desk implements AutoCloseable {
    static final Region REGION = Region.EU_WEST_1;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final LocalCloud cloud;
    final CloudFormationClient client;

    private Desk(LocalCloud cloud) {
        this.cloud = cloud;
        this.client = client(cloud, REGION);
    }

    static Desk in(Path state) {
        return with(LocalCloudOptions.in(state));
    }

    static Desk with(LocalCloudOptions options) {
        return new Desk(LocalCloud.start(options));
    }

    static CloudFormationClient client(LocalCloud cloud, Region region) {
        return CloudFormationClient.builder()
                .endpointOverride(cloud.endpoint())
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .overrideConfiguration(
                        configuration -> configuration.retryStrategy(strategy -> strategy.maxAttempts(1)))
                .build();
    }

    /** A client that tries again, as clients do unless they are told not to. */
    static CloudFormationClient patientClient(LocalCloud cloud) {
        return CloudFormationClient.builder()
                .endpointOverride(cloud.endpoint())
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    /** A client of the endpoint's object store. */
    S3Client objects() {
        return S3Client.builder()
                .endpointOverride(cloud.endpoint())
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    /** Puts a template where stacks can take it from; its address. */
    String put(String key, String template) {
        try (S3Client s3 = objects()) {
            if (s3.listBuckets().buckets().isEmpty()) {
                s3.createBucket(bucket -> bucket.bucket("templates"));
            }
            s3.putObject(object -> object.bucket("templates").key(key), RequestBody.fromString(template));
            return "https://templates.s3.amazonaws.com/" + key;
        }
    }

    /** Creates the stack without a change set and waits until that is done. */
    Stack create(String name, String template, String... parameters) {
        String id = client.createStack(request ->
                        request.stackName(name).templateBody(template).parameters(parameters(parameters)))
                .stackId();
        return settled(id);
    }

    /** Updates the stack without a change set and waits until that is done. */
    Stack update(String name, String template, String... parameters) {
        client.updateStack(
                request -> request.stackName(name).templateBody(template).parameters(parameters(parameters)));
        return settled(name);
    }

    /** The reasons that events of a stack give, the oldest first. */
    List<String> reasons(String nameOrId) {
        List<String> reasons = new ArrayList<>(
                client.describeStackEventsPaginator(request -> request.stackName(nameOrId)).stackEvents().stream()
                        .map(StackEvent::resourceStatusReason)
                        .filter(Objects::nonNull)
                        .toList());
        Collections.reverse(reasons);
        return reasons;
    }

    /** Creates or updates the stack by a change set and waits until it is done. */
    Stack deploy(String name, String template, String... parameters) {
        return deploy(name, request -> request.templateBody(template).parameters(parameters(parameters)));
    }

    Stack deploy(String name, Consumer<CreateChangeSetRequest.Builder> submission) {
        DescribeChangeSetResponse changeSet = changeSet(name, submission);
        assertThat(changeSet.statusAsString()).as(changeSet.statusReason()).isEqualTo("CREATE_COMPLETE");
        client.executeChangeSet(request -> request.changeSetName(changeSet.changeSetId()));
        return settled(name);
    }

    DescribeChangeSetResponse changeSet(String name, Consumer<CreateChangeSetRequest.Builder> submission) {
        ChangeSetType type = exists(name) ? ChangeSetType.UPDATE : ChangeSetType.CREATE;
        String id = client.createChangeSet(request -> submission.accept(
                        request.stackName(name).changeSetName("next").changeSetType(type)))
                .id();
        return client.describeChangeSet(request -> request.changeSetName(id).includePropertyValues(true));
    }

    boolean exists(String name) {
        return client.describeStacks().stacks().stream()
                .anyMatch(stack -> stack.stackName().equals(name)
                        && !stack.stackStatusAsString().equals("REVIEW_IN_PROGRESS"));
    }

    /** The stack, as soon as nothing is being done to it. */
    Stack settled(String nameOrId) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Stack stack = stack(nameOrId);
        while (stack.stackStatusAsString().endsWith("_IN_PROGRESS") && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
            stack = stack(nameOrId);
        }
        assertThat(stack.stackStatusAsString()).doesNotEndWith("_IN_PROGRESS");
        return stack;
    }

    Stack stack(String nameOrId) {
        return client.describeStacks(request -> request.stackName(nameOrId))
                .stacks()
                .get(0);
    }

    /** Deletes the stack and waits until that is done. */
    Stack delete(String name) {
        String id = stack(name).stackId();
        client.deleteStack(request -> request.stackName(name));
        return settled(id);
    }

    /** The events, the oldest first, as "logical ID: status". */
    List<String> story(String nameOrId) {
        List<StackEvent> events =
                client.describeStackEventsPaginator(request -> request.stackName(nameOrId)).stackEvents().stream()
                        .toList();
        return java.util.stream.IntStream.rangeClosed(1, events.size())
                .mapToObj(i -> events.get(events.size() - i))
                .map(event -> event.logicalResourceId() + ": " + event.resourceStatusAsString())
                .toList();
    }

    String output(String stack, String key) {
        return stack(stack).outputs().stream()
                .filter(output -> output.outputKey().equals(key))
                .map(Output::outputValue)
                .findFirst()
                .orElseThrow();
    }

    static List<Parameter> parameters(String... keysAndValues) {
        return java.util.stream.IntStream.range(0, keysAndValues.length / 2)
                .mapToObj(i -> Parameter.builder()
                        .parameterKey(keysAndValues[2 * i])
                        .parameterValue(keysAndValues[2 * i + 1])
                        .build())
                .toList();
    }

    @Override
    public void close() {
        client.close();
        cloud.close();
    }
}
