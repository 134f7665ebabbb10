package dev.cfn4j.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The setters of a union: those of each alternative, where the compiler can tell them apart. */
final class Alternatives {
    private Alternatives() {}

    /**
     * One overload for each erasure, in order: the only one as it is, several equal ones once, others widened to what they
     * have in common; functions that fill different structures are left out, since a lambda would fit them all.
     */
    static List<Overload> merged(List<Overload> overloads) {
        Map<String, List<Overload>> groups = new LinkedHashMap<>();
        for (Overload overload : overloads) {
            List<Overload> group = groups.computeIfAbsent(overload.erasure(), erasure -> new ArrayList<>());
            if (!group.contains(overload)) {
                group.add(overload);
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() == 1 || !group.get(0).takesConsumer())
                .map(group -> group.size() == 1 ? group.get(0) : group.get(0).widened())
                .toList();
    }
}
