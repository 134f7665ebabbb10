package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.registry.InheritedReplacement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the snapshot: registry schemas first, service spec merged in, the documentation heard, corrections made. */
final class Importer {
    private final Wheel wheel;
    private final ServiceSpec spec;
    private final Provenance.Source specSource;
    private final Documentation documentation;
    private final Ledger ledger = new Ledger();

    Importer(Wheel wheel, ServiceSpec spec, Provenance.Source specSource, Documentation documentation) {
        this.wheel = wheel;
        this.spec = spec;
        this.specSource = specSource;
        this.documentation = documentation;
    }

    Snapshot run(Corrections corrections) {
        SortedMap<String, ResourceType> types = new TreeMap<>();
        wheel.schemas().forEach((name, schema) -> types.put(name, merged(schema.toResourceType())));
        var provenance =
                new Provenance(wheel.version() + "-" + specSource.version(), List.of(wheel.source(), specSource));
        return new Snapshot(provenance, corrections.apply(types));
    }

    Ledger ledger() {
        return ledger;
    }

    private ResourceType merged(ResourceType registry) {
        var withoutIntrinsics = SamIntrinsics.remove(registry);
        var merged = new TypeMerge(withoutIntrinsics, spec, documentation, ledger).run();
        var inherited = Reachable.only(InheritedReplacement.apply(merged));
        var identified = IdentityRule.apply(inherited, spec, documentation, ledger);
        return TraitsRule.apply(AttributesRule.apply(identified, spec, documentation, ledger), spec);
    }
}
