package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

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
