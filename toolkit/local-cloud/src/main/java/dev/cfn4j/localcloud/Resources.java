package dev.cfn4j.localcloud;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StoredValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is in one region, for tests that change it behind the backs of its stacks. */
public final class Resources {
    private final Account account;
    private final RegionState region;

    Resources(Account account, RegionState region) {
        this.account = account;
        this.region = region;
    }

    /** The properties of a resource as they are; empty if it is not there. */
    public Optional<Node> find(String stack, String logicalId) {
        return account.state()
                .locked(() -> region.find(stack)
                        .map(found -> found.resources().get(logicalId))
                        .filter(resource -> !resource.isGone() && !resource.isLost())
                        .map(ResourceRecord::actualProperties));
    }

    /**
     * Changes the properties of a resource; its stack does not know.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public void change(String stack, String logicalId, UnaryOperator<Node> edit) {
        live(stack, logicalId, resource -> Optional.of(edit.apply(resource.actualProperties())));
    }

    /**
     * Deletes a resource; its stack does not know.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public void delete(String stack, String logicalId) {
        live(stack, logicalId, resource -> Optional.of(new Node.NullNode()));
    }

    /** Puts a value into the parameter store. */
    public void putParameter(String name, String value) {
        account.state().locked(() -> {
            StoredValue written = region.parameters()
                    .find(name)
                    .map(old -> old.with(value, account.now()))
                    .orElseGet(() -> new StoredValue(name, "String", List.of(value), account.now(), Optional.empty()));
            region.parameters().save(name, written);
            return written;
        });
    }

    /** Puts a secret where templates can refer to it. */
    public void putSecret(String name, String value) {
        account.state().locked(() -> {
            StoredValue written = region.secrets()
                    .find(name)
                    .map(old -> old.with(value, account.now()))
                    .orElseGet(() -> new StoredValue(name, "Secret", List.of(value), account.now(), Optional.empty()));
            region.secrets().save(name, written);
            return written;
        });
    }

    private void live(String stack, String logicalId, LiveEdit edit) {
        account.state().locked(() -> {
            StackRecord found = region.find(stack).orElseThrow(() -> missing("stack " + stack));
            ResourceRecord resource = Optional.ofNullable(found.resources().get(logicalId))
                    .orElseThrow(() -> missing("resource " + logicalId + " in the stack " + stack));
            region.save(found.withResource(resource.withLive(edit.apply(resource))));
            return found;
        });
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("there is no " + what);
    }

    @FunctionalInterface
    private interface LiveEdit {
        Optional<Node> apply(ResourceRecord resource);
    }
}
