package dev.cfn4j.engine.aws;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.ExecuteChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Tag;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** CloudFormation in one region or at one endpoint. Every failure is a {@link ToolkitException} in words. */
public final class CloudFormationGateway implements AutoCloseable {
    private static final int ACCOUNT_FIELD = 4;

    private final CloudFormationClient client;
    private final Function<String, TemplateBucket> buckets;
    private final AwsFailures failures;
    private final String place;
    private final boolean local;

    private CloudFormationGateway(
            CloudFormationClient client,
            Function<String, TemplateBucket> buckets,
            AwsFailures failures,
            String place,
            boolean local) {
        this.client = client;
        this.buckets = buckets;
        this.failures = failures;
        this.place = place;
        this.local = local;
    }

    /**
     * Opens a gateway; credentials and region are looked for at once.
     *
     * @throws ToolkitException if there are none
     */
    public static CloudFormationGateway open(AwsTarget target, ToolkitHost host) {
        ClientFactory factory = new ClientFactory(host, target);
        Region region = factory.region();
        String place = target.endpoint() == null
                ? region.id()
                : target.local() ? "the local endpoint" : target.endpoint().toString();
        return new CloudFormationGateway(
                factory.cloudFormation(region),
                name -> TemplateBucket.of(factory, region, host, name),
                new AwsFailures(host, place),
                place,
                target.local());
    }

    /**
     * A bucket for templates of stacks that are here.
     *
     * @throws ToolkitException if no bucket can have that name
     */
    public TemplateBucket bucket(String name) {
        return buckets.apply(name);
    }

    /** The region or endpoint, for messages. */
    public String place() {
        return place;
    }

    /** Whether this is cfn4j's own endpoint. */
    public boolean isLocal() {
        return local;
    }

    /** Whether something of that ARN is in the account; anything is at the local endpoint, which has none. */
    public boolean isIn(String account, String arn) {
        String[] fields = arn.split(":", -1);
        return local || (fields.length > ACCOUNT_FIELD && fields[ACCOUNT_FIELD].equals(account));
    }

    /** The stack of that name or ARN; empty where there is none. */
    public Optional<DeployedStack> findStack(String name) {
        try {
            return client.describeStacks(request -> request.stackName(name)).stacks().stream()
                    .map(Replies::stack)
                    .findFirst();
        } catch (CloudFormationException e) {
            if (String.valueOf(e.getMessage()).contains("does not exist")) {
                return Optional.empty();
            }
            throw failures.explain(e);
        } catch (SdkException e) {
            throw failures.explain(e);
        }
    }

    /** What to say where a stack is expected and there is none. */
    public ToolkitException noStack(String name) {
        return ToolkitException.of(
                "there is no stack `" + name + "` in " + place,
                "Deploy it, or check the name, the region and the account.");
    }

    /** The template of a stack as it was given. */
    public String template(String stackName) {
        return call(api ->
                        api.getTemplate(request -> request.stackName(stackName).templateStage(TemplateStage.ORIGINAL)))
                .templateBody();
    }

    /** The resources of a stack. */
    public List<StackResource> resources(String stackName) {
        return call(api ->
                api
                        .listStackResourcesPaginator(request -> request.stackName(stackName))
                        .stackResourceSummaries()
                        .stream()
                        .map(Replies::resource)
                        .toList());
    }

    /** Everything about one resource of a stack. */
    public ResourceDetail resource(String stackName, String logicalId) {
        return Replies.detail(call(api -> api.describeStackResource(
                        request -> request.stackName(stackName).logicalResourceId(logicalId)))
                .stackResourceDetail());
    }

    /** All stacks, in the order in which CloudFormation tells them. */
    public List<DeployedStack> stacks() {
        return call(api -> api.describeStacksPaginator().stacks().stream()
                .map(Replies::stack)
                .toList());
    }

    /** Cancels the update that is going on; the way back begins, and is not waited for. */
    public void cancelUpdate(String stackName) {
        call(api -> api.cancelUpdateStack(request -> request.stackName(stackName)));
    }

    /** Asks for a change set; its ARN. */
    public String createChangeSet(ChangeSetRequest wanted) {
        CreateChangeSetRequest.Builder request = CreateChangeSetRequest.builder()
                .stackName(wanted.stackName())
                .changeSetName(wanted.name())
                .changeSetType(wanted.create() ? ChangeSetType.CREATE : ChangeSetType.UPDATE)
                .parameters(parameters(wanted))
                .tags(tags(wanted.tags()))
                .capabilities(wanted.capabilities().stream()
                        .map(Capability::fromValue)
                        .toList());
        if (wanted.template() instanceof SentTemplate.Body body) {
            request.templateBody(body.text());
        } else if (wanted.template() instanceof SentTemplate.Url url) {
            request.templateURL(url.text());
        }
        wanted.more().addTo(request);
        return call(api -> api.createChangeSet(request.build())).id();
    }

    private static List<Parameter> parameters(ChangeSetRequest wanted) {
        List<Parameter> parameters = new ArrayList<>();
        wanted.values()
                .forEach((name, value) -> parameters.add(Parameter.builder()
                        .parameterKey(name)
                        .parameterValue(value)
                        .build()));
        wanted.previous()
                .forEach(name -> parameters.add(Parameter.builder()
                        .parameterKey(name)
                        .usePreviousValue(true)
                        .build()));
        return parameters;
    }

    private static List<Tag> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    /** A change set with all its pages of changes. */
    public ChangeSet changeSet(String stackName, String id) {
        List<ChangeSet.ResourceChange> changes = new ArrayList<>();
        String token = null;
        DescribeChangeSetResponse page;
        do {
            String next = token;
            page = call(api -> api.describeChangeSet(
                    request -> request.stackName(stackName).changeSetName(id).nextToken(next)));
            page.changes().stream()
                    .filter(change -> change.resourceChange() != null)
                    .map(change -> Replies.change(change.resourceChange()))
                    .forEach(changes::add);
            token = page.nextToken();
        } while (token != null);
        return Replies.changeSet(page, changes);
    }

    /** Executes a change set; the work begins, and is not waited for. */
    public void execute(String stackName, String changeSetId, RequestMembers more) {
        ExecuteChangeSetRequest.Builder request =
                ExecuteChangeSetRequest.builder().stackName(stackName).changeSetName(changeSetId);
        more.addTo(request);
        call(api -> api.executeChangeSet(request.build()));
    }

    /** Deletes a change set. */
    public void deleteChangeSet(String stackName, String changeSetId) {
        call(api -> api.deleteChangeSet(request -> request.stackName(stackName).changeSetName(changeSetId)));
    }

    /** Deletes a stack; the work begins, and is not waited for. */
    public void deleteStack(String stackName) {
        call(api -> api.deleteStack(request -> request.stackName(stackName)));
    }

    /** The ID of a stack's latest event; empty where there is none. */
    public Optional<String> latestEvent(String stackName) {
        return call(api -> api.describeStackEvents(request -> request.stackName(stackName))).stackEvents().stream()
                .map(event -> event.eventId())
                .findFirst();
    }

    /** The events after the one of that ID, oldest first; all of them where it is empty. Pages are read back to it only. */
    public List<StackEvent> eventsAfter(String stackName, String eventId) {
        List<StackEvent> newestFirst = new ArrayList<>();
        String token = null;
        boolean reached = false;
        do {
            String next = token;
            DescribeStackEventsResponse page = call(api -> api.describeStackEvents(
                    request -> request.stackName(stackName).nextToken(next)));
            reached = addUntil(eventId, page, newestFirst);
            token = page.nextToken();
        } while (token != null && !reached);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static boolean addUntil(String eventId, DescribeStackEventsResponse page, List<StackEvent> events) {
        for (software.amazon.awssdk.services.cloudformation.model.StackEvent event : page.stackEvents()) {
            if (event.eventId().equals(eventId)) {
                return true;
            }
            events.add(Replies.event(event));
        }
        return false;
    }

    private <T> T call(Function<CloudFormationClient, T> request) {
        try {
            return request.apply(client);
        } catch (SdkException e) {
            throw failures.explain(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
