package dev.cfn4j.samples.notification;

import java.util.LinkedHashMap;

/** A free-form object, said member by member and written in that order. */
final class Tree extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** An object that begins with this member. */
    static Tree with(String name, Object value) {
        return new Tree().and(name, value);
    }

    /** Adds a member: a literal, a value, a list or a tree. */
    Tree and(String name, Object value) {
        put(name, value);
        return this;
    }
}
