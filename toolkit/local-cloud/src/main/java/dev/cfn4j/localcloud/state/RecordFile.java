package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Records of one kind by key, in one file. Callers hold the directory's lock.
 *
 * @param <T> the kind
 */
public final class RecordFile<T extends Record> {
    private final Path file;
    private final Class<T> type;

    RecordFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** The record of that key. */
    public Optional<T> find(String key) {
        return Optional.ofNullable(all().get(key));
    }

    /** All records in the order of their keys. */
    public List<T> list() {
        return List.copyOf(all().values());
    }

    /** Writes a record. */
    public void save(String key, T value) {
        Map<String, T> all = all();
        all.put(key, value);
        write(all);
    }

    /** Deletes a record, if it exists. */
    public void remove(String key) {
        Map<String, T> all = all();
        if (all.remove(key) != null) {
            write(all);
        }
    }

    private Map<String, T> all() {
        Map<String, T> result = new TreeMap<>();
        if (Files.exists(file)) {
            StateDirectory.read(file)
                    .membersOrNone()
                    .forEach((key, node) -> result.put(key, RecordJson.read(type, node)));
        }
        return result;
    }

    private void write(Map<String, T> all) {
        Map<String, Node> members = new LinkedHashMap<>();
        all.forEach((key, value) -> members.put(key, RecordJson.write(value)));
        AtomicFiles.write(file, new Node.ObjectNode(members));
    }
}
