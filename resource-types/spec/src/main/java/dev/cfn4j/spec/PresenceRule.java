package dev.cfn4j.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which members of one object must, or must not, be there together. */
public sealed interface PresenceRule {
    /** Whether an object that has exactly these members keeps the rule. */
    boolean allows(Set<String> members);

    /**
     * Exactly one of the groups must be there completely.
     *
     * @param groups member names
     */
    record OneOf(List<List<String>> groups) implements PresenceRule {
        /** Copies the groups. */
        public OneOf {
            groups = copy(groups);
        }

        @Override
        public boolean allows(Set<String> members) {
            return groups.stream().filter(members::containsAll).count() == 1;
        }
    }

    /**
     * At least one of the groups must be there completely.
     *
     * @param groups member names
     */
    record AnyOf(List<List<String>> groups) implements PresenceRule {
        /** Copies the groups. */
        public AnyOf {
            groups = copy(groups);
        }

        @Override
        public boolean allows(Set<String> members) {
            return groups.stream().anyMatch(members::containsAll);
        }
    }

    /**
     * Where one member is, the others must be too.
     *
     * @param member the member that asks
     * @param others the members asked for
     */
    record Requires(String member, List<String> others) implements PresenceRule {
        /** Copies the list. */
        public Requires {
            others = List.copyOf(others);
        }

        @Override
        public boolean allows(Set<String> members) {
            return !members.contains(member) || members.containsAll(others);
        }
    }

    /**
     * Where one member is, none of the others may be.
     *
     * @param member the member that excludes
     * @param others the members excluded
     */
    record Excludes(String member, List<String> others) implements PresenceRule {
        /** Copies the list. */
        public Excludes {
            others = List.copyOf(others);
        }

        @Override
        public boolean allows(Set<String> members) {
            return !members.contains(member) || others.stream().noneMatch(members::contains);
        }
    }

    private static List<List<String>> copy(List<List<String>> groups) {
        List<List<String>> result = new ArrayList<>();
        for (var group : groups) {
            result.add(List.copyOf(group));
        }
        return List.copyOf(result);
    }
}
