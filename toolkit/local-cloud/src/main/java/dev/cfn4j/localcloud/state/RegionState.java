package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stacks of one region with their change sets and events. Callers hold the directory's lock. */
public final class RegionState {
    private static final String STACK = "stack.json";
    private static final String SEPARATOR = "--";

    private final String name;
    private final Path live;
    private final Path deleted;
    private final StackFiles files;
    private final Path directory;

    RegionState(String name, Path directory, StackFiles files) {
        this.name = name;
        this.files = files;
        this.directory = directory;
        this.live = directory.resolve("stacks");
        this.deleted = directory.resolve("deleted");
    }

    /** The region's name. */
    public String name() {
        return name;
    }

    /** The parameters of the region's parameter store. */
    public RecordFile<StoredValue> parameters() {
        return new RecordFile<>(directory.resolve("parameters.json"), StoredValue.class);
    }

    /** The signals that the resources of a stack have received. */
    public Signals signals(StackRecord stack) {
        return new Signals(directory(stack).resolve("signals.json"));
    }

    /** What exists outside of all stacks, because a stack left it behind. */
    public Orphans orphans() {
        return new Orphans(new RecordFile<>(directory.resolve("orphans.json"), ResourceRecord.class));
    }

    /** The stack sets that are administered in the region. */
    public RecordFile<StackSetRecord> stackSets() {
        return new RecordFile<>(directory.resolve("stack-sets.json"), StackSetRecord.class);
    }

    /** The plans to move resources between stacks of the region. */
    public RecordFile<RefactorRecord> refactors() {
        return new RecordFile<>(directory.resolve("refactors.json"), RefactorRecord.class);
    }

    /** The region's secrets. */
    public RecordFile<StoredValue> secrets() {
        return new RecordFile<>(directory.resolve("secrets.json"), StoredValue.class);
    }

    /** The stack of that name that is not deleted, or the stack of that ID in any state. */
    public Optional<StackRecord> find(String nameOrId) {
        return nameOrId.startsWith("arn:")
                ? readAll(Stream.of(live, deleted), nameInArn(nameOrId))
                        .filter(stack -> stack.id().equals(nameOrId))
                        .findFirst()
                : readAll(Stream.of(live), nameOrId)
                        .filter(stack -> stack.name().equals(nameOrId))
                        .findFirst();
    }

    /** All stacks that are not deleted, the newest first. */
    public List<StackRecord> stacks() {
        return newestFirst(Stream.of(live));
    }

    /** All stacks, deleted ones too, the newest first. */
    public List<StackRecord> stacksEver() {
        return newestFirst(Stream.of(live, deleted));
    }

    /** Writes a stack. */
    public void save(StackRecord stack) {
        AtomicFiles.write(directory(stack).resolve(STACK), RecordJson.write(stack));
        if (stack.isDeleted() && Files.exists(liveDirectory(stack))) {
            AtomicFiles.move(liveDirectory(stack), deleted.resolve(key(stack)));
        }
    }

    /** Forgets a stack that never was more than its change sets. */
    public void forget(StackRecord stack) {
        AtomicFiles.deleteAll(directory(stack));
    }

    /** The change sets of a stack in the order in which they were made. */
    public List<ChangeSetRecord> changeSets(StackRecord stack) {
        return AtomicFiles.list(changeSetDirectory(stack)).stream()
                .map(file -> RecordJson.read(ChangeSetRecord.class, StateDirectory.read(file)))
                .sorted(Comparator.comparing(ChangeSetRecord::created).thenComparing(ChangeSetRecord::name))
                .toList();
    }

    /** Writes a change set. */
    public void save(StackRecord stack, ChangeSetRecord changeSet) {
        AtomicFiles.write(changeSetFile(stack, changeSet), RecordJson.write(changeSet));
    }

    /** Deletes a change set. */
    public void remove(StackRecord stack, ChangeSetRecord changeSet) {
        AtomicFiles.delete(changeSetFile(stack, changeSet));
    }

    /** Adds events, in the order in which they happened. */
    public void append(StackRecord stack, List<EventRecord> events) {
        AtomicFiles.append(
                eventFile(stack),
                events.stream()
                        .map(event -> AtomicFiles.text(RecordJson.write(event), Layout.COMPACT))
                        .toList());
    }

    /** The events of a stack, the newest first. */
    public List<EventRecord> events(StackRecord stack) {
        Path file = eventFile(stack);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<EventRecord> events = new ArrayList<>();
            Files.readAllLines(file).forEach(line -> event(line).ifPresent(events::add));
            Collections.reverse(events);
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process killed while writing leaves half a line. */
    private static Optional<EventRecord> event(String line) {
        try {
            Node node = JsonDocuments.parse("event", line);
            return Optional.of(RecordJson.read(EventRecord.class, node));
        } catch (DocumentException e) {
            return Optional.empty();
        }
    }

    private List<StackRecord> newestFirst(Stream<Path> directories) {
        return directories
                .flatMap(directory -> AtomicFiles.list(directory).stream())
                .flatMap(this::readStack)
                .sorted(Comparator.comparing(
                                (StackRecord stack) -> stack.times().created())
                        .reversed()
                        .thenComparing(StackRecord::name))
                .toList();
    }

    private Stream<StackRecord> readAll(Stream<Path> directories, String stackName) {
        return directories
                .flatMap(directory -> AtomicFiles.list(directory).stream())
                .filter(directory -> directory.getFileName().toString().startsWith(stackName + SEPARATOR))
                .flatMap(this::readStack);
    }

    private Stream<StackRecord> readStack(Path directory) {
        return files.read(directory.resolve(STACK)).stream();
    }

    private Path directory(StackRecord stack) {
        Path gone = deleted.resolve(key(stack));
        return Files.exists(gone) ? gone : liveDirectory(stack);
    }

    private Path liveDirectory(StackRecord stack) {
        return live.resolve(key(stack));
    }

    private Path changeSetDirectory(StackRecord stack) {
        return directory(stack).resolve("change-sets");
    }

    private Path changeSetFile(StackRecord stack, ChangeSetRecord changeSet) {
        return changeSetDirectory(stack).resolve(changeSet.name() + ".json");
    }

    private Path eventFile(StackRecord stack) {
        return directory(stack).resolve("events.jsonl");
    }

    private static String key(StackRecord stack) {
        return stack.name() + SEPARATOR + stack.id().substring(stack.id().lastIndexOf('/') + 1);
    }

    private static String nameInArn(String arn) {
        String[] parts = arn.split("/", -1);
        return parts.length == 3 ? parts[1] : "";
    }
}
