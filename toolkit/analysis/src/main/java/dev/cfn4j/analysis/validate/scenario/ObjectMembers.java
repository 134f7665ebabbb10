package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of an object in some scenario, of which {@code AWS::NoValue} may take some away. */
public final class ObjectMembers {
    private final Scenario scenario;
    private final Map<String, Formula> presence;
    private final boolean open;

    private ObjectMembers(Scenario scenario, Map<String, Formula> presence, boolean open) {
        this.scenario = scenario;
        this.presence = presence;
        this.open = open;
    }

    /** The members of the object in that scenario. */
    public static ObjectMembers of(ObjectNode object, Scenario scenario) {
        Map<String, Formula> presence = new LinkedHashMap<>();
        boolean open = false;
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            if (Intrinsic.isFunction(member.getKey()) || Intrinsic.isLoop(member.getKey())) {
                open = true;
            } else {
                presence.put(member.getKey(), Presence.of(member.getValue()));
            }
        }
        return new ObjectMembers(scenario, presence, open);
    }

    /** All members that are written, without functions. */
    public Set<String> names() {
        return presence.keySet();
    }

    /** Whether further members may come from a loop or an included piece. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the member is there in this scenario, whatever else holds. */
    public boolean isAlways(String name) {
        return isAlways(of(name)) || !scenario.allows(of(name).negated());
    }

    /** Whether the member can be there in this scenario. */
    public boolean isPossible(String name) {
        return isPossible(of(name)) && scenario.allows(of(name));
    }

    /** A scenario within this one where all of the first are there and none of the second is; empty if there is none. */
    public Optional<Scenario> where(Collection<String> present, Collection<String> absent) {
        Formula formula = Formula.always();
        for (String name : present) {
            formula = formula.and(of(name));
        }
        for (String name : absent) {
            formula = formula.and(of(name).negated());
        }
        return isPossible(formula) ? scenario.assuming(formula) : Optional.empty();
    }

    /** A scenario within this one where that member is absent; empty if it is always there. */
    public Optional<Scenario> whereAbsent(String name) {
        return where(List.of(), List.of(name));
    }

    private Formula of(String name) {
        return presence.getOrDefault(name, Formula.never());
    }

    private static boolean isAlways(Formula formula) {
        return formula.equals(Formula.always());
    }

    private static boolean isPossible(Formula formula) {
        return !formula.equals(Formula.never());
    }
}
