package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pairs the resources that are only renamed: gone under one logical ID, there under another, of the same type. */
final class Counterparts {
    private final Map<String, String> byLogicalId = new HashMap<>();

    /**
     * Pairs them.
     *
     * @param renames old logical IDs by new ones; those that have been carried out already are passed over
     */
    Counterparts(TemplateModel old, TemplateModel wanted, Map<String, String> renames) {
        renames.forEach((now, formerly) -> {
            Optional<String> before = old.findResource(formerly).map(TemplateResource::type);
            Optional<String> after = wanted.findResource(now).map(TemplateResource::type);
            boolean moves = old.findResource(now).isEmpty()
                    && wanted.findResource(formerly).isEmpty();
            if (moves && before.isPresent() && before.equals(after)) {
                byLogicalId.put(now, formerly);
                byLogicalId.put(formerly, now);
            }
        });
    }

    /** What the resource of that logical ID is called on the other side, if it is renamed. */
    Optional<String> of(String logicalId) {
        return Optional.ofNullable(byLogicalId.get(logicalId));
    }
}
