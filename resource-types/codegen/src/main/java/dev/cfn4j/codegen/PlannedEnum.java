package dev.cfn4j.codegen;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of an enumeration while they are collected, the earliest first. */
final class PlannedEnum {
    private final Set<String> values = new LinkedHashSet<>();
    private final Map<String, String> retired = new LinkedHashMap<>();

    /** Values that are allowed from now on. */
    void add(List<String> allowed) {
        values.addAll(allowed);
        allowed.forEach(retired::remove);
    }

    /** All values so far held until that day, unless they are added again; one that was retired before keeps its day. */
    void retire(String until) {
        values.forEach(value -> retired.putIfAbsent(value, until));
    }

    List<String> values() {
        return List.copyOf(values);
    }

    /** The days until which values held that do not hold any more. */
    Map<String, String> retired() {
        return Map.copyOf(retired);
    }
}
