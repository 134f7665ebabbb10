package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.ResourceValues;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of resources as they will be, as far as that is known before the execution. */
final class PreviewValues implements ResourceValues {
    private final Map<String, ResourceRecord> planned;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Set<String> renewed = new LinkedHashSet<>();
    private final Attributes attributes;
    private final OtherStacks others;

    PreviewValues(Map<String, ResourceRecord> existing, Account account, RegionState region) {
        this.planned = new LinkedHashMap<>(existing);
        this.attributes = new Attributes(account, region);
        this.others = new OtherStacks(account, region);
    }

    /** These resources will be there, and no others. */
    void declare(Set<String> logicalIds) {
        declared.addAll(logicalIds);
    }

    /** The resource stays, with other properties. */
    void change(ResourceRecord resource) {
        planned.put(resource.logicalId(), resource);
    }

    /** The resource will be, or may be, a new one. */
    void renew(String logicalId) {
        renewed.add(logicalId);
    }

    boolean isRenewed(String logicalId) {
        return renewed.contains(logicalId);
    }

    @Override
    public Node ref(String logicalId) {
        expectDeclared(logicalId);
        ResourceRecord resource = planned.get(logicalId);
        return resource == null || renewed.contains(logicalId)
                ? Values.text(Values.KNOWN_AFTER_APPLY)
                : Values.text(resource.physicalId());
    }

    @Override
    public Node attribute(String logicalId, String attribute) {
        expectDeclared(logicalId);
        ResourceRecord resource = planned.get(logicalId);
        return resource == null || renewed.contains(logicalId)
                ? Values.text(Values.KNOWN_AFTER_APPLY)
                : attributes.of(resource, attribute);
    }

    @Override
    public Node imported(String exportName) {
        return Values.text(others.export(exportName));
    }

    @Override
    public Node output(String stack, String output, Optional<String> region) {
        return Values.text(others.output(stack, output, region));
    }

    private void expectDeclared(String logicalId) {
        if (!declared.contains(logicalId)) {
            throw LiveValues.unresolved(logicalId);
        }
    }
}
