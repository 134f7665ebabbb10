package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Definition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which members of an object are there, and which only under some conditions. */
final class Members {
    private Members() {}

    static PropertyObject of(Step step, ObjectNode object, Definition definition) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> members = new LinkedHashSet<>();
        Map<String, String> doubtful = new LinkedHashMap<>();
        boolean open = false;
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            if (member.getKey().startsWith("Fn::")) {
                open = true;
                continue;
            }
            named.add(member.getKey());
            Presence presence = presence(member.getValue(), step.scenario());
            if (presence.always()) {
                members.add(member.getKey());
            } else if (presence.absentWhere().isPresent()) {
                doubtful.put(member.getKey(), presence.absentWhere().get());
            }
        }
        return new PropertyObject(
                step.site(),
                step.place(),
                definition,
                named,
                members,
                doubtful,
                step.scenario().isFree(),
                open);
    }

    private static Presence presence(Node node, Scenario scenario) {
        if (Intrinsic.isNoValue(node)) {
            return new Presence(false, Optional.empty());
        }
        Optional<Choice> choice = Intrinsic.of(node).flatMap(Intrinsic::choice);
        return choice.isEmpty() ? new Presence(true, Optional.empty()) : presence(choice.get(), scenario);
    }

    private static Presence presence(Choice choice, Scenario scenario) {
        String name = choice.condition();
        Optional<Boolean> known = scenario.holds(name);
        if (known.isPresent()) {
            return presence(known.get() ? choice.then() : choice.otherwise(), scenario);
        }
        Presence then = presence(choice.then(), scenario.with(name, true));
        Presence otherwise = presence(choice.otherwise(), scenario.with(name, false));
        if (then.always() && otherwise.always()) {
            return then;
        }
        boolean never = then.never() && otherwise.never();
        String where = then.always() ? name + " does not hold" : name + " holds";
        return new Presence(false, never ? Optional.empty() : Optional.of(where));
    }

    /** Whether a member is there: always, never (nothing set), or not where {@code absentWhere} says. */
    private record Presence(boolean always, Optional<String> absentWhere) {
        boolean never() {
            return !always && absentWhere.isEmpty();
        }
    }
}
