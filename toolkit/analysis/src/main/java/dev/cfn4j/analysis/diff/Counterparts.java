package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs the resources that are only renamed: gone under one logical ID, there under another, of the same type. */
final class Counterparts {
    private final TemplateModel old;
    private final TemplateModel wanted;
    private final Map<String, Counterpart> byLogicalId = new HashMap<>();

    /** Pairs those that the stack class names, then those that are defined alike. */
    Counterparts(Sides sides) {
        this.old = sides.old();
        this.wanted = sides.wanted();
        sides.content().renames().forEach(this::declare);
        List<String> removed = without(old, wanted);
        List<String> added = removed.isEmpty() ? List.of() : without(wanted, old);
        if (!added.isEmpty()) {
            LookAlikes.pairs(Map.of("", old), names(removed), Map.of("", wanted), names(added))
                    .forEach((before, after) -> pair(after.logicalId(), before.logicalId(), false));
        }
    }

    private static List<LookAlikes.Name> names(List<String> names) {
        return names.stream().map(name -> new LookAlikes.Name("", name)).toList();
    }

    /** One that has been carried out already is passed over. */
    private void declare(String now, String formerly) {
        Optional<String> before = old.findResource(formerly).map(TemplateResource::type);
        Optional<String> after = wanted.findResource(now).map(TemplateResource::type);
        boolean moves =
                old.findResource(now).isEmpty() && wanted.findResource(formerly).isEmpty();
        if (moves && before.isPresent() && before.equals(after)) {
            pair(now, formerly, true);
        }
    }

    private void pair(String now, String formerly, boolean declared) {
        byLogicalId.put(now, new Counterpart("", formerly, declared));
        byLogicalId.put(formerly, new Counterpart("", now, declared));
    }

    private List<String> without(TemplateModel template, TemplateModel other) {
        List<String> names = new ArrayList<>(template.resources().keySet());
        names.removeAll(other.resources().keySet());
        names.removeAll(byLogicalId.keySet());
        return names;
    }

    /** What the resource of that logical ID is called on the other side, if it is renamed. */
    Optional<Counterpart> of(String logicalId) {
        return Optional.ofNullable(byLogicalId.get(logicalId));
    }
}
