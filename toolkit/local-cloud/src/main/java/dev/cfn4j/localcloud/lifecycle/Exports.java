package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the stacks of a region export and import. */
public final class Exports {
    private final RegionState region;

    /** The exports of that region. */
    public Exports(RegionState region) {
        this.region = region;
    }

    /**
     * An exported value.
     *
     * @param name its name
     * @param value the value
     * @param stackId the stack that exports it
     */
    public record Export(String name, String value, String stackId) {}

    /** All exports in the order of their names. */
    public List<Export> all() {
        return region.stacks().stream()
                .flatMap(stack -> stack.outputs().stream()
                        .flatMap(output ->
                                output.exportName().stream().map(name -> new Export(name, output.value(), stack.id()))))
                .sorted(Comparator.comparing(Export::name))
                .toList();
    }

    /** The export of that name. */
    public Optional<Export> find(String name) {
        return all().stream().filter(export -> export.name().equals(name)).findFirst();
    }

    /** The value of an export that must exist. */
    String expect(String name) {
        return find(name)
                .map(Export::value)
                .orElseThrow(() -> AwsFault.validation("No export named " + name + " found."));
    }

    /** The names of the stacks that import it. */
    public List<String> importers(String name) {
        return region.stacks().stream()
                .filter(stack -> stack.imports().contains(name))
                .map(StackRecord::name)
                .sorted()
                .toList();
    }

    /** Refuses outputs with a name that another stack exports, or that take away or change what others import. */
    void check(StackRecord stack, List<OutputRecord> outputs) {
        for (OutputRecord output : outputs) {
            output.exportName().ifPresent(name -> checkUnique(stack, name));
        }
        for (OutputRecord old : stack.outputs()) {
            old.exportName().ifPresent(name -> checkKept(name, old, outputs));
        }
    }

    /** Why the stack cannot be deleted: others import from it. */
    public Optional<String> reasonToKeep(StackRecord stack) {
        for (OutputRecord output : stack.outputs()) {
            List<String> importers = output.exportName().map(this::importers).orElse(List.of());
            if (!importers.isEmpty()) {
                return Optional.of("Delete canceled. Cannot delete export "
                        + output.exportName().orElse("") + " as it is in use by " + String.join(", ", importers) + ".");
            }
        }
        return Optional.empty();
    }

    private void checkUnique(StackRecord stack, String name) {
        find(name).filter(export -> !export.stackId().equals(stack.id())).ifPresent(export -> {
            throw AwsFault.validation("Export with name " + name + " is already exported by stack "
                    + nameOf(export.stackId()) + ". Rename it or delete that stack.");
        });
    }

    private void checkKept(String name, OutputRecord old, List<OutputRecord> outputs) {
        Optional<OutputRecord> now = outputs.stream()
                .filter(output -> output.exportName().equals(Optional.of(name)))
                .findFirst();
        TreeSet<String> importers = new TreeSet<>(importers(name));
        if (importers.isEmpty()) {
            return;
        }
        String users = String.join(", ", importers);
        if (now.isEmpty()) {
            throw AwsFault.validation("Export " + name + " cannot be deleted as it is in use by " + users);
        }
        if (!now.get().value().equals(old.value())) {
            throw AwsFault.validation("Export " + name + " cannot be updated as it is in use by " + users);
        }
    }

    private String nameOf(String stackId) {
        return region.find(stackId).map(StackRecord::name).orElse(stackId);
    }
}
