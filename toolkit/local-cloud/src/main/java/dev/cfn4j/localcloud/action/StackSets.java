package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.StackSetRun;
import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.DeploymentTargets;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** What several calls do with stack sets. */
final class StackSets {
    private StackSets() {}

    /** The stack set of that name or identifier that is not deleted. */
    static StackSetRecord expect(Call call, @Nullable String nameOrId) {
        String wanted = Call.expect("stackSetName", nameOrId);
        return call.region().stackSets().list().stream()
                .filter(set -> !set.isDeleted())
                .filter(set -> set.name().equals(wanted) || set.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AwsFault("StackSetNotFoundException", "StackSet " + wanted + " not found", 404));
    }

    /** The operation of that identifier. */
    static SetOperation expectOperation(StackSetRecord set, @Nullable String id) {
        String wanted = Call.expect("operationId", id);
        return set.operations().stream()
                .filter(operation -> operation.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new AwsFault("OperationNotFoundException", "Operation " + wanted + " not found", 404));
    }

    /** The instance there. */
    static Instance expectInstance(StackSetRecord set, @Nullable String account, @Nullable String region) {
        return set.instance(Call.expect("stackInstanceAccount", account), Call.expect("stackInstanceRegion", region))
                .orElseThrow(() -> new AwsFault(
                        "StackInstanceNotFoundException",
                        "Stack instance not found for StackSet " + set.name() + ", account " + account + ", region "
                                + region,
                        404));
    }

    /** Every account with every region. */
    static List<String> places(List<String> accounts, @Nullable DeploymentTargets targets, List<String> regions) {
        List<String> all = new ArrayList<>(accounts);
        if (targets != null) {
            all.addAll(targets.accounts());
        }
        if (all.isEmpty()) {
            throw AwsFault.validation(
                    "At least one account must be given; organizational units are not available on this"
                            + " local endpoint.");
        }
        if (regions.isEmpty()) {
            throw AwsFault.validation(
                    "1 validation error detected: Value null at 'regions' failed to satisfy constraint:"
                            + " Member must not be null");
        }
        return regions.stream()
                .flatMap(region -> all.stream().map(account -> account + "/" + region))
                .toList();
    }

    /** Begins an operation on those places. */
    static String start(
            Call call,
            StackSetRecord set,
            String action,
            List<String> places,
            @Nullable String wantedId,
            boolean retain) {
        if (set.isBusy()) {
            throw new AwsFault(
                    "OperationInProgressException",
                    "Another operation on StackSet " + set.id() + " is in progress",
                    409);
        }
        String id = Optional.ofNullable(wantedId).orElseGet(() -> call.account().newId());
        if (set.operations().stream().anyMatch(operation -> operation.id().equals(id))) {
            throw new AwsFault("OperationIdAlreadyExistsException", "Operation " + id + " already exists", 409);
        }
        SetOperation operation = new SetOperation(
                id,
                action,
                "RUNNING",
                call.account().now(),
                Optional.empty(),
                places,
                Map.of(),
                retain,
                call.runs().owner());
        StackSetRecord begun = set.with(operation);
        call.region().stackSets().save(begun.id(), begun);
        call.runs().start(new StackSetRun(call.account(), call.region(), set.name(), operation));
        return id;
    }

    static Map<String, String> tags(List<Tag> tags) {
        Map<String, String> result = new LinkedHashMap<>();
        tags.forEach(tag -> result.put(tag.key(), tag.value()));
        return result;
    }

    static Map<String, String> overrides(List<Parameter> parameters) {
        Map<String, String> result = new LinkedHashMap<>();
        parameters.forEach(parameter -> result.put(parameter.parameterKey(), parameter.parameterValue()));
        return result;
    }

    static List<Parameter> parameters(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> Parameter.builder()
                        .parameterKey(value.getKey())
                        .parameterValue(value.getValue())
                        .build())
                .toList();
    }
}
