package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.scenario.ObjectMembers;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Definition;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An object whose members the facts list, in one branch of the conditions around it.
 *
 * @param site the resource that it belongs to
 * @param place where it stands
 * @param node the object as written
 * @param definition what the facts say of its members
 * @param scenario what is known of the conditions there
 * @param members its members, of which conditions may take some away
 */
public record PropertyObject(
        Site site, Place place, ObjectNode node, Definition definition, Scenario scenario, ObjectMembers members) {
    /** The object's name in messages. */
    public String name() {
        return PropertyName.of(place);
    }

    /** The type of the resource that it belongs to. */
    public String typeName() {
        return site.type().name();
    }

    /** Whether it is the properties of a resource of that type. */
    public boolean isBodyOf(String type) {
        return definition.name().equals(type) && typeName().equals(type);
    }

    /** Whether it is the properties of a resource. */
    public boolean isBody() {
        return isBodyOf(typeName());
    }

    /** All members that are written; loops and included pieces are none. */
    public Set<String> named() {
        if (!isOpen()) {
            return node.members().keySet();
        }
        Set<String> names = new LinkedHashSet<>(node.members().keySet());
        names.removeIf(PropertyObject::bringsMembers);
        return names;
    }

    /** Whether further members may come from a loop or an included piece. */
    public boolean isOpen() {
        for (String name : node.members().keySet()) {
            if (bringsMembers(name)) {
                return true;
            }
        }
        return false;
    }

    /** The conditions under which something holds, beyond those that are known here anyway, to end a message with. */
    public String where(Scenario found) {
        return found.known().size() > scenario.known().size() ? " " + found : "";
    }

    private static boolean bringsMembers(String name) {
        return name.startsWith("Fn::") && (Intrinsic.isLoop(name) || name.equals("Fn::Transform"));
    }
}
