package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The signals that the resources of one stack have received, in one file. Callers hold the directory's lock. */
public final class Signals {
    private final Path file;

    Signals(Path file) {
        this.file = file;
    }

    /** How many different signals of that status the resource has received. */
    public int count(String logicalId, String status) {
        return (int) all().entrySet().stream()
                .filter(signal -> signal.getKey().startsWith(logicalId + "/")
                        && signal.getValue().text().orElse("").equals(status))
                .count();
    }

    /** A signal arrives; one of the same identifier counts once. */
    public void add(String logicalId, String uniqueId, String status) {
        Map<String, Node> all = new LinkedHashMap<>(all());
        all.put(logicalId + "/" + uniqueId, new Node.StringNode(status));
        AtomicFiles.write(file, new Node.ObjectNode(all));
    }

    private Map<String, Node> all() {
        return Files.exists(file) ? StateDirectory.read(file).membersOrNone() : Map.of();
    }
}
