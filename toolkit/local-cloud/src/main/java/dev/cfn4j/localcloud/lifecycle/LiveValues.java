package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.ResourceValues;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The values of resources that exist. Remembers which exports were asked for. */
final class LiveValues implements ResourceValues {
    private final Supplier<Map<String, ResourceRecord>> resources;
    private final OtherStacks others;
    private final Attributes attributes;
    private final Set<String> imports = new TreeSet<>();

    LiveValues(Supplier<Map<String, ResourceRecord>> resources, Account account, RegionState region) {
        this.resources = resources;
        this.others = new OtherStacks(account, region);
        this.attributes = new Attributes(account, region);
    }

    @Override
    public Node ref(String logicalId) {
        return Values.text(expect(logicalId).physicalId());
    }

    @Override
    public Node attribute(String logicalId, String attribute) {
        return attributes.of(expect(logicalId), attribute);
    }

    @Override
    public Node imported(String exportName) {
        imports.add(exportName);
        return Values.text(others.export(exportName));
    }

    @Override
    public Node output(String stack, String output, Optional<String> region) {
        return Values.text(others.output(stack, output, region));
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
