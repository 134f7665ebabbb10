package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.provider.Job;
import dev.cfn4j.localcloud.provider.Provider;
import dev.cfn4j.localcloud.provider.ProviderFault;
import dev.cfn4j.localcloud.provider.Providers;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Does with single resources of one stack what their providers and the demands of tests say. */
final class Works {
    private final Account account;
    private final Steps steps;
    private final Providers providers;
    private final Optional<Submission> target;

    Works(Account account, Steps steps, Optional<Submission> target) {
        this.account = account;
        this.steps = steps;
        this.target = target;
        this.providers = new Providers(new NestedStackProvider(account), new WaitConditionProvider(account));
    }

    boolean isProvided(String type) {
        return providers.find(type).isPresent();
    }

    /** Waits if a test wants that; tells why the resource fails if a test wants that. */
    Optional<String> demanded(String logicalId, String status) {
        String stack = steps.stack().name();
        account.pauses().before(stack, logicalId, status);
        return account.failures().reason(stack, logicalId, status);
    }

    /** What identifies the new resource. */
    String create(ResourceRecord resource) {
        return providers
                .find(resource.type())
                .map(provider -> provider.create(job(resource)))
                .orElse(resource.physicalId());
    }

    void update(ResourceRecord resource, ResourceRecord old) {
        providers.find(resource.type()).ifPresent(provider -> provider.update(job(resource), old));
    }

    /** Why it cannot be deleted, if so. */
    Optional<String> delete(ResourceRecord resource) {
        return attempt(resource, Provider::delete);
    }

    /** Why it cannot be taken back, if so. */
    Optional<String> restore(ResourceRecord resource) {
        return attempt(resource, Provider::restore);
    }

    /** Why it cannot be brought to an end, if so. */
    Optional<String> settle(ResourceRecord resource) {
        return attempt(resource, Provider::settle);
    }

    private Optional<String> attempt(ResourceRecord resource, BiConsumer<Provider, Job> work) {
        if (resource.physicalId().isEmpty() || resource.isLost()) {
            return Optional.empty();
        }
        try {
            providers.find(resource.type()).ifPresent(provider -> work.accept(provider, job(resource)));
            return Optional.empty();
        } catch (ProviderFault fault) {
            return Optional.of(fault.reason());
        } catch (AwsFault fault) {
            return Optional.of(fault.message());
        }
    }

    private Job job(ResourceRecord resource) {
        StackRecord stack = steps.stack();
        Map<String, String> stackTags = target.map(Submission::tags).orElseGet(stack::tags);
        RegionState region = steps.region();
        return new Job(
                account.state(),
                account.options(),
                region,
                stack,
                resource,
                ResourceTags.of(account.catalog(), stack, stackTags, resource));
    }
}
