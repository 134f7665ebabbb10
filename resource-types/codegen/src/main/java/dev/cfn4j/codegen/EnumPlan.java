package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import dev.cfn4j.codegen.name.Singular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where the enumerations of a resource type go. Each is nested in the class that owns the property and named like the property;
 * where several classes have the same values under the same name, the resource class holds one for all.
 */
final class EnumPlan {
    private final ClassName resource;
    private final Names resourceScope;
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<ClassName, List<EnumModel>> planned = new LinkedHashMap<>();
    private final Map<Wish, ClassName> names = new LinkedHashMap<>();

    /** The values allowed for one property of one class. */
    private record Wish(ClassName owner, String property, List<String> values) {
        String name() {
            return JavaNames.type(Singular.of(property));
        }
    }

    /** A plan for a resource class in whose scope the names of its structures are taken. */
    EnumPlan(ClassName resource, Names resourceScope) {
        this.resource = resource;
        this.resourceScope = resourceScope;
    }

    void add(ClassName owner, String property, Set<List<String>> allowed) {
        allowed.forEach(values -> wishes.add(new Wish(owner, property, values)));
    }

    /** Gives each enumeration its place and name. */
    void settle() {
        placeInResource();
        Map<ClassName, Names> scopes = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            if (!names.containsKey(wish)) {
                place(wish.owner(), scopes.computeIfAbsent(wish.owner(), this::structureScope), wish, List.of(wish));
            }
        }
    }

    private void placeInResource() {
        Map<String, Map<List<String>, List<Wish>>> byName = new LinkedHashMap<>();
        wishes.forEach(wish -> byName.computeIfAbsent(wish.name(), name -> new LinkedHashMap<>())
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
        planned.computeIfAbsent(owner, key -> new ArrayList<>()).add(EnumModel.of(name, wish.values()));
        all.forEach(same -> names.put(same, name));
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
        return planned.getOrDefault(owner, List.of());
    }

    /** The enumerations whose constants a property with these allowed values takes. */
    List<ClassName> of(ClassName owner, String property, Set<List<String>> allowed) {
        return allowed.stream()
                .map(values -> Objects.requireNonNull(names.get(new Wish(owner, property, values))))
                .toList();
    }
}
