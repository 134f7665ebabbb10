package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A stack set.
 *
 * @param id its identifier, the name with something unique behind
 * @param name its name
 * @param status ACTIVE or DELETED
 * @param template the text of its template
 * @param settings what else was said of it
 * @param instances its instances
 * @param operations what was done to it, the oldest first
 */
public record StackSetRecord(
        String id,
        String name,
        String status,
        String template,
        Settings settings,
        List<Instance> instances,
        List<SetOperation> operations) {
    /**
     * What is said of a stack set besides its template.
     *
     * @param description what its owner says of it
     * @param parameters the values of its parameters
     * @param tags its tags
     * @param capabilities what was acknowledged
     * @param permissionModel SELF_MANAGED or SERVICE_MANAGED
     */
    public record Settings(
            Optional<String> description,
            Map<String, String> parameters,
            Map<String, String> tags,
            List<String> capabilities,
            String permissionModel) {
        /** Copies the collections. */
        public Settings {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
            capabilities = List.copyOf(capabilities);
        }
    }

    /**
     * A stack of the set in one account and region.
     *
     * @param account the account
     * @param region the region
     * @param stackId the ARN of its stack, where there is one
     * @param status CURRENT, OUTDATED or INOPERABLE
     * @param detail PENDING, RUNNING, SUCCEEDED or FAILED
     * @param reason why it failed
     * @param overrides the values of parameters that are others here
     */
    public record Instance(
            String account,
            String region,
            Optional<String> stackId,
            String status,
            String detail,
            Optional<String> reason,
            Map<String, String> overrides) {
        /** Whether it is the one of that account and region. */
        public boolean is(String wantedAccount, String wantedRegion) {
            return account.equals(wantedAccount) && region.equals(wantedRegion);
        }
    }

    /**
     * Something done to the set.
     *
     * @param id its identifier
     * @param action CREATE, UPDATE, DELETE or DETECT_DRIFT
     * @param status RUNNING, SUCCEEDED, FAILED or STOPPED
     * @param started when it began
     * @param ended when it ended
     * @param places the accounts and regions that it is about, as {@code account/region}
     * @param failures why it failed, by place
     * @param retain whether a deletion leaves the stacks
     * @param owner the endpoint that carries it on
     */
    public record SetOperation(
            String id,
            String action,
            String status,
            Instant started,
            Optional<Instant> ended,
            List<String> places,
            Map<String, String> failures,
            boolean retain,
            String owner) {
        /** The operation at its end. */
        public SetOperation end(Map<String, String> found, Instant now) {
            String outcome = found.isEmpty() ? "SUCCEEDED" : "FAILED";
            return new SetOperation(id, action, outcome, started, Optional.of(now), places, found, retain, owner);
        }

        /** The operation, stopped. */
        public SetOperation stop(Instant now) {
            return new SetOperation(id, action, "STOPPED", started, Optional.of(now), places, failures, retain, owner);
        }
    }

    /** Copies the lists. */
    public StackSetRecord {
        instances = List.copyOf(instances);
        operations = List.copyOf(operations);
    }

    /** Whether it is gone. */
    public boolean isDeleted() {
        return status.equals("DELETED");
    }

    /** The set in another status. */
    public StackSetRecord withStatus(String newStatus) {
        return new StackSetRecord(id, name, newStatus, template, settings, instances, operations);
    }

    /** The set with another template and settings. */
    public StackSetRecord with(String newTemplate, Settings newSettings) {
        return new StackSetRecord(id, name, status, newTemplate, newSettings, instances, operations);
    }

    /** The set with that instance, in place of the one of its account and region. */
    public StackSetRecord with(Instance instance) {
        return editInstances(all -> {
            all.removeIf(other -> other.is(instance.account(), instance.region()));
            all.add(instance);
            return all;
        });
    }

    /** The set without the instance there. */
    public StackSetRecord without(String account, String region) {
        return editInstances(all -> {
            all.removeIf(other -> other.is(account, region));
            return all;
        });
    }

    /** The set with that operation, in place of the one of its identifier. */
    public StackSetRecord with(SetOperation operation) {
        List<SetOperation> all = new ArrayList<>(operations);
        all.removeIf(other -> other.id().equals(operation.id()));
        all.add(operation);
        return new StackSetRecord(id, name, status, template, settings, instances, all);
    }

    /** The instance there. */
    public Optional<Instance> instance(String account, String region) {
        return instances.stream().filter(found -> found.is(account, region)).findFirst();
    }

    /** Whether something is being done to it. */
    public boolean isBusy() {
        return operations.stream().anyMatch(operation -> operation.status().equals("RUNNING"));
    }

    private StackSetRecord editInstances(UnaryOperator<List<Instance>> edit) {
        return new StackSetRecord(
                id, name, status, template, settings, edit.apply(new ArrayList<>(instances)), operations);
    }
}
