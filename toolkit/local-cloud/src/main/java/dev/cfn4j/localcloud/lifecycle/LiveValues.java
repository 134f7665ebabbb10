package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.ResourceValues;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.shape.Shapes;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The values of resources that exist. Remembers which exports were asked for. */
final class LiveValues implements ResourceValues {
    private final Supplier<Map<String, ResourceRecord>> resources;
    private final Shapes shapes;
    private final Exports exports;
    private final Set<String> imports = new TreeSet<>();

    LiveValues(Supplier<Map<String, ResourceRecord>> resources, Shapes shapes, Exports exports) {
        this.resources = resources;
        this.shapes = shapes;
        this.exports = exports;
    }

    @Override
    public Node ref(String logicalId) {
        return Values.text(expect(logicalId).physicalId());
    }

    @Override
    public Node attribute(String logicalId, String attribute) {
        return shapes.attribute(expect(logicalId), attribute);
    }

    @Override
    public Node imported(String exportName) {
        imports.add(exportName);
        return Values.text(exports.expect(exportName));
    }

    Set<String> imports() {
        return imports;
    }

    private ResourceRecord expect(String logicalId) {
        ResourceRecord resource = resources.get().get(logicalId);
        if (resource == null) {
            throw unresolved(logicalId);
        }
        return resource;
    }

    static AwsFault unresolved(String logicalId) {
        return AwsFault.validation("Template format error: Unresolved resource dependencies [" + logicalId
                + "] in the Resources block of the template");
    }
}
