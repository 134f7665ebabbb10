package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.TemplateText;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** Does with the stacks of a set, one after the other, what an operation says. Other accounts have no stacks here. */
public final class StackSetRun {
    private final Account account;
    private final RegionState home;
    private final String setName;
    private final SetOperation operation;
    private final Map<String, String> failures = new LinkedHashMap<>();

    /**
     * A run of that operation.
     *
     * @param home the region in which the set is administered
     */
    public StackSetRun(Account account, RegionState home, String setName, SetOperation operation) {
        this.account = account;
        this.home = home;
        this.setName = setName;
        this.operation = operation;
    }

    /** Does it. */
    public void run() {
        for (String place : operation.places()) {
            String[] parts = place.split("/", 2);
            if (isStopped()) {
                return;
            }
            try {
                instance(parts[0], parts[1]);
            } catch (Suspension suspended) {
                throw suspended;
            } catch (AwsFault fault) {
                fail(parts[0], parts[1], fault.message());
            } catch (RuntimeException e) {
                fail(parts[0], parts[1], "The local endpoint failed: " + e);
            }
        }
        edit(set -> set.with(operation.end(failures, account.now())));
    }

    private boolean isStopped() {
        return find().operations().stream()
                .anyMatch(known ->
                        known.id().equals(operation.id()) && known.status().equals("STOPPED"));
    }

    private void instance(String instanceAccount, String region) {
        Instance instance = find().instance(instanceAccount, region)
                .orElseThrow(() -> new AwsFault(
                        "StackInstanceNotFoundException",
                        "Stack instance " + instanceAccount + "/" + region + " not found",
                        404));
        boolean isHere = instanceAccount.equals(new Place(region).account());
        if (operation.action().equals("DELETE")) {
            if (isHere && !operation.retain()) {
                instance.stackId().ifPresent(id -> delete(region, id));
            }
            edit(set -> set.without(instanceAccount, region));
            return;
        }
        Optional<String> stackId = isHere ? Optional.of(deploy(instance)) : instance.stackId();
        edit(set -> set.with(new Instance(
                instanceAccount, region, stackId, "CURRENT", "SUCCEEDED", Optional.empty(), instance.overrides())));
    }

    private String deploy(Instance instance) {
        RegionState region = account.state().region(instance.region());
        Optional<StackRecord> existing =
                instance.stackId().flatMap(id -> account.state().locked(() -> region.find(id)));
        Submission submission = account.state().locked(() -> submission(instance, region, existing));
        StackRecord stack = existing.orElseGet(() -> fresh(instance));
        boolean isNew = stack.deployed().isEmpty();
        Operation.Kind kind = isNew ? Operation.Kind.CREATE : Operation.Kind.UPDATE;
        Operation begun = Operation.of(account.newId(), kind, operation.owner()).towards(submission, stack.content());
        StackRecord running = Change.apply(account, region, stack, change -> {
            change.begin(begun);
            change.edit(
                    now -> isNew ? now.withDeployed(submission, List.of(), List.of()) : now.withUpdated(change.now()));
            change.status(kind + "_IN_PROGRESS", Optional.empty());
        });
        new StackRun(account, running).run();
        StackRecord done =
                account.state().locked(() -> region.find(running.id()).orElse(running));
        if (!done.status().equals(kind + "_COMPLETE")) {
            throw AwsFault.validation("ResourceLogicalId:" + setName + ", ResourceStatusReason:"
                    + done.reason().orElse(done.status()));
        }
        return done.id();
    }

    private StackRecord fresh(Instance instance) {
        String name = "StackSet-" + setName + "-" + account.newId();
        String arn = new Place(instance.region()).arn("cloudformation", "stack/" + name + "/" + account.newId());
        return StackRecord.inReview(arn, name, account.now());
    }

    private Submission submission(Instance instance, RegionState region, Optional<StackRecord> stack) {
        StackSetRecord set = find();
        Map<String, String> values = new LinkedHashMap<>(set.settings().parameters());
        values.putAll(instance.overrides());
        return new Intake(
                        new TemplateText(set.template(), null, false),
                        values.entrySet().stream()
                                .map(value -> Parameter.builder()
                                        .parameterKey(value.getKey())
                                        .parameterValue(value.getValue())
                                        .build())
                                .toList(),
                        Optional.of(set.settings().tags().entrySet().stream()
                                .map(tag -> Tag.builder()
                                        .key(tag.getKey())
                                        .value(tag.getValue())
                                        .build())
                                .toList()),
                        set.settings().capabilities(),
                        Optional.empty(),
                        Optional.empty(),
                        OnFailure.ROLLBACK,
                        false,
                        Submission.Options.NONE)
                .submit(account, region, stack);
    }

    private void delete(String regionName, String id) {
        RegionState region = account.state().region(regionName);
        Optional<StackRecord> stack =
                account.state().locked(() -> region.find(id)).filter(found -> !found.isDeleted());
        stack.ifPresent(found -> {
            StackRecord running = Change.apply(account, region, found, change -> {
                change.begin(Operation.of(account.newId(), Operation.Kind.DELETE, operation.owner()));
                change.status("DELETE_IN_PROGRESS", Optional.empty());
            });
            new StackRun(account, running).run();
            StackRecord done = account.state().locked(() -> region.find(id).orElse(running));
            if (!done.isDeleted()) {
                throw AwsFault.validation(done.reason().orElse(done.status()));
            }
        });
    }

    private void fail(String instanceAccount, String region, String reason) {
        failures.put(instanceAccount + "/" + region, reason);
        edit(set -> set.instance(instanceAccount, region)
                .map(instance -> set.with(new Instance(
                        instanceAccount,
                        region,
                        instance.stackId(),
                        "OUTDATED",
                        "FAILED",
                        Optional.of(reason),
                        instance.overrides())))
                .orElse(set));
    }

    private StackSetRecord find() {
        return account.state().locked(() -> home.stackSets().list()).stream()
                .filter(set -> !set.isDeleted() && set.name().equals(setName))
                .findFirst()
                .orElseThrow(
                        () -> new AwsFault("StackSetNotFoundException", "StackSet " + setName + " not found", 404));
    }

    private void edit(UnaryOperator<StackSetRecord> edit) {
        account.state().locked(() -> {
            StackSetRecord edited = edit.apply(find());
            home.stackSets().save(edited.id(), edited);
            return edited;
        });
    }
}
