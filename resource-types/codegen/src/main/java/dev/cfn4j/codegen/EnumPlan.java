package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import dev.cfn4j.codegen.name.Singular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the enumerations of a resource type go. Each is nested in the class that owns the property and named like the property;
 * where several classes have the same values under the same name, the resource class holds one for all. What once had a place
 * keeps it: former facts are settled first, in the order of their days, and later values join the enumeration of the earlier.
 */
final class EnumPlan {
    private final ClassName resource;
    private final Names resourceScope;
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<ClassName, Names> scopes = new LinkedHashMap<>();
    private final Map<ClassName, PlannedEnum> planned = new LinkedHashMap<>();
    private final Map<Slot, ClassName> names = new LinkedHashMap<>();

    /** One of the lists of values that a property allows. */
    private record Slot(ClassName owner, String property, int index) {}

    /** The values allowed for one property of one class. */
    private record Wish(Slot slot, List<String> values) {
        String name() {
            return JavaNames.type(Singular.of(slot.property()));
        }

        ClassName owner() {
            return slot.owner();
        }
    }

    /** A plan for a resource class in whose scope the names of its structures are taken. */
    EnumPlan(ClassName resource, Names resourceScope) {
        this.resource = resource;
        this.resourceScope = resourceScope;
    }

    void add(ClassName owner, String property, Set<List<String>> allowed) {
        int index = 0;
        for (List<String> values : allowed) {
            wishes.add(new Wish(new Slot(owner, property, index++), values));
        }
    }

    /** Gives each enumeration that was added since the last time its place and name, as values that held until that day. */
    void settleFormer(String until) {
        settle();
        planned.values().forEach(allowed -> allowed.retire(until));
    }

    /** Gives each enumeration that was added since the last time its place and name. */
    void settle() {
        List<Wish> fresh = new ArrayList<>();
        for (Wish wish : wishes) {
            ClassName known = names.get(wish.slot());
            if (known == null) {
                fresh.add(wish);
            } else {
                expect(known).add(wish.values());
            }
        }
        wishes.clear();
        placeInResource(fresh);
        for (Wish wish : fresh) {
            if (!names.containsKey(wish.slot())) {
                place(wish.owner(), scopes.computeIfAbsent(wish.owner(), this::structureScope), wish, List.of(wish));
            }
        }
    }

    private PlannedEnum expect(ClassName name) {
        PlannedEnum found = planned.get(name);
        if (found == null) {
            throw new IllegalStateException(name + " was not planned");
        }
        return found;
    }

    private void placeInResource(List<Wish> fresh) {
        Map<String, Map<List<String>, List<Wish>>> byName = new LinkedHashMap<>();
        fresh.forEach(wish -> byName.computeIfAbsent(wish.name(), name -> new LinkedHashMap<>())
                .computeIfAbsent(wish.values(), values -> new ArrayList<>())
                .add(wish));
        byName.forEach((name, byValues) -> byValues.forEach((values, same) -> {
            boolean ofResource = same.stream().anyMatch(wish -> wish.owner().equals(resource));
            boolean shared = byValues.size() == 1 && same.size() > 1 && resourceScope.isFree(name);
            if (ofResource || shared) {
                place(resource, resourceScope, same.get(0), shared ? same : onlyOf(resource, same));
            }
        }));
    }

    private static List<Wish> onlyOf(ClassName owner, List<Wish> wishes) {
        return wishes.stream().filter(wish -> wish.owner().equals(owner)).toList();
    }

    private void place(ClassName owner, Names scope, Wish wish, List<Wish> all) {
        String simple = scope.take(scope.isFree(wish.name()) ? wish.name() : wish.name() + "Value");
        ClassName name = owner.nestedClass(simple);
        planned.computeIfAbsent(name, key -> new PlannedEnum()).add(wish.values());
        all.forEach(same -> names.put(same.slot(), name));
    }

    private Names structureScope(ClassName structure) {
        Names scope = Names.ofTypes();
        scope.take(structure.simpleName());
        if (!structure.equals(resource)) {
            scope.take(resource.simpleName());
        }
        return scope;
    }

    /** The enumerations nested in a class. */
    List<EnumModel> in(ClassName owner) {
        List<EnumModel> result = new ArrayList<>();
        planned.forEach((name, allowed) -> {
            if (owner.equals(name.enclosingClassName())) {
                result.add(EnumModel.of(name, allowed.values(), allowed.retired()));
            }
        });
        return result;
    }

    /** The enumerations whose constants a property with these allowed values takes. */
    List<ClassName> of(ClassName owner, String property, Set<List<String>> allowed) {
        Set<ClassName> result = new LinkedHashSet<>();
        for (int index = 0; index < allowed.size(); index++) {
            ClassName name = names.get(new Slot(owner, property, index));
            if (name == null) {
                throw new IllegalStateException(property + " of " + owner + " has no enumeration");
            }
            result.add(name);
        }
        return List.copyOf(result);
    }
}
