package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.importer.Ledger.Winner;
import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Optional;

/**
 * What Ref returns. The service spec corrects the registry, whose primary identifier is not always what Ref returns; of
 * a compound identifier neither says it, and the documentation's kind of text is all there is.
 */
final class IdentityRule {
    private IdentityRule() {}

    static ResourceType apply(ResourceType type, ServiceSpec spec, Documentation documentation, Ledger ledger) {
        var resource = spec.findResource(type.name()).orElseGet(() -> Fields.empty(type.name()));
        var identity = type.identity();
        var corrected = resource.texts("cfnRefIdentifier");
        Optional<String> ref = corrected.isEmpty() ? identity.ref() : single(corrected);
        if (!corrected.isEmpty() && !ref.equals(identity.ref())) {
            ledger.add("ref", type.name(), identity.primary(), corrected, Winner.SERVICE_SPEC);
        }
        var kind = ref.flatMap(IdentityRule::kindOf)
                .or(() -> documentation
                        .ask("ref", type.name(), identity.primary(), corrected)
                        .map(RefKind::of))
                .orElse(RefKind.UNKNOWN);
        return type.withIdentity(new Identity(identity.primary(), ref, kind, resource.text("arnTemplate")));
    }

    private static Optional<String> single(List<String> identifier) {
        return identifier.size() == 1 ? Optional.of(identifier.get(0)) : Optional.empty();
    }

    /** The kind of text that the property's name tells. */
    private static Optional<RefKind> kindOf(String property) {
        if (property.endsWith("Arn")) {
            return Optional.of(RefKind.ARN);
        }
        if (property.endsWith("Name")) {
            return Optional.of(RefKind.NAME);
        }
        if (property.endsWith("Id")) {
            return Optional.of(RefKind.ID);
        }
        return property.endsWith("Url") ? Optional.of(RefKind.URL) : Optional.empty();
    }
}
