package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the snapshot from the source packages. */
public final class Importer {
    private Importer() {}

    /** Takes the directory of archives and the snapshot directory. */
    public static void main(String[] args) {
        var wheel = Wheel.read(Path.of(args[0]).resolve("cfn_lint-1.58.0-py3-none-any.whl"));
        SortedMap<String, ResourceType> types = new TreeMap<>();
        wheel.schemas().forEach((name, schema) -> types.put(name, schema.toResourceType()));
        new Snapshot(new Provenance(wheel.version(), List.of(wheel.source())), types).write(Path.of(args[1]));
    }
}
