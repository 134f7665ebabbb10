package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Source locations as JSON: an object of {@code file:line} by JSON pointer. */
public final class LocationsJson {
    private LocationsJson() {}

    /** Writes locations in their order. */
    public static void write(Locations locations, TreeWriter out) {
        out.startObject();
        locations.byPath().forEach((path, location) -> {
            out.name(path.toString());
            out.string(location.toString());
        });
        out.endObject();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws DocumentException if the file is not JSON
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Locations read(Path file) {
        Map<NodePath, SourceLocation> locations = new LinkedHashMap<>();
        JsonDocuments.read(file)
                .membersOrNone()
                .forEach((path, place) -> place.text()
                        .ifPresent(text -> locations.put(NodePath.parse(path), SourceLocation.parse(text))));
        return Locations.of(locations);
    }
}
