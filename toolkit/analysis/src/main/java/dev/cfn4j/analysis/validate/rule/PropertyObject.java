package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.spec.Definition;
import java.util.Map;
import java.util.Set;

/**
 * An object whose members the facts list, in one branch of the conditions around it.
 *
 * @param site the resource that it belongs to
 * @param place where it stands
 * @param definition what the facts say of its members
 * @param named all members that are written, without functions
 * @param members those that are there, whatever the conditions
 * @param doubtful members that {@code AWS::NoValue} takes away under some conditions, and where it does, in words
 * @param free whether nothing is known of the conditions there, so that every branch can be taken
 * @param open whether further members may come from a loop or an included piece
 */
public record PropertyObject(
        Site site,
        Place place,
        Definition definition,
        Set<String> named,
        Set<String> members,
        Map<String, String> doubtful,
        boolean free,
        boolean open) {
    /** The object's name in messages. */
    public String name() {
        return PropertyName.of(place);
    }

    /** The type of the resource that it belongs to. */
    public String typeName() {
        return site.type().name();
    }
}
