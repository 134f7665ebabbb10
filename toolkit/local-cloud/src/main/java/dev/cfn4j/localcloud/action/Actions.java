package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.Form;
import dev.cfn4j.localcloud.wire.ResponseWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All calls that the endpoint answers, by name. */
public final class Actions {
    private static final List<Action<?, ?>> ALL = List.of(
            new CancelUpdateStack(),
            new ContinueUpdateRollback(),
            new CreateChangeSet(),
            new CreateStack(),
            new CreateStackInstances(),
            new CreateStackRefactor(),
            new CreateStackSet(),
            new DeleteChangeSet(),
            new DeleteStack(),
            new DeleteStackInstances(),
            new DeleteStackSet(),
            new DescribeAccountLimits(),
            new DescribeChangeSet(),
            new DescribeEvents(),
            new DescribeStackDriftDetectionStatus(),
            new DescribeStackEvents(),
            new DescribeStackInstance(),
            new DescribeStackRefactor(),
            new DescribeStackResource(),
            new DescribeStackResourceDrifts(),
            new DescribeStackResources(),
            new DescribeStackSet(),
            new DescribeStackSetOperation(),
            new DescribeStacks(),
            new DescribeType(),
            new DetectStackDrift(),
            new DetectStackResourceDrift(),
            new EstimateTemplateCost(),
            new ExecuteChangeSet(),
            new ExecuteStackRefactor(),
            new GetStackPolicy(),
            new GetTemplate(),
            new GetTemplateSummary(),
            new ListChangeSets(),
            new ListExports(),
            new ListImports(),
            new ListStackInstances(),
            new ListStackRefactorActions(),
            new ListStackRefactors(),
            new ListStackResources(),
            new ListStackSetOperationResults(),
            new ListStackSetOperations(),
            new ListStackSets(),
            new ListStacks(),
            new RollbackStack(),
            new SetStackPolicy(),
            new SignalResource(),
            new StopStackSetOperation(),
            new UpdateStack(),
            new UpdateStackInstances(),
            new UpdateStackSet(),
            new UpdateTerminationProtection(),
            new ValidateTemplate());

    private final Map<String, Action<?, ?>> byName = new TreeMap<>();

    /** All of them. */
    public Actions() {
        ALL.forEach(action -> byName.put(action.name(), action));
    }

    /**
     * Answers a form with XML.
     *
     * @throws AwsFault if the request is refused
     */
    public String answer(Form form, Call call, String requestId) {
        String name = form.find("Action")
                .orElseThrow(
                        () -> new AwsFault("MissingAction", "The request must contain the parameter Action.", 400));
        if (name.equals(CallerIdentity.NAME)) {
            return CallerIdentity.answer(new Place(call.region().name()), requestId);
        }
        Action<?, ?> action = byName.get(name);
        if (action == null) {
            throw AwsFault.unknownAction(name, form.find("Version").orElse("none"));
        }
        call.account().demands().now().callFailures().find(name).ifPresent(failure -> {
            throw new AwsFault(failure.code(), failure.message(), failure.status());
        });
        return call.account().state().locked(() -> ResponseWriter.write(name, action.answer(form, call), requestId));
    }
}
