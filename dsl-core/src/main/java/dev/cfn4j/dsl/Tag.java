package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import org.jspecify.annotations.Nullable;

/** A tag with key and value, the one shape that almost all taggable resource types share. */
public final class Tag extends Structure<Tag> {
    /** An empty tag, to be filled by its setters. */
    public Tag() {}

    /** A tag with a literal value. */
    public Tag(String key, String value) {
        both(key, value);
    }

    /** A tag whose value is known at deployment. */
    public Tag(String key, Value<String> value) {
        both(key, value);
    }

    /** Both at the line that makes the tag. */
    private void both(String key, @Nullable Object value) {
        SourceLocation place = SourceLocations.caller();
        properties.put("Key", Literals.present("Key", key), place);
        properties.put("Value", Literals.present("Value", value), place);
    }

    /** {@code Key}. Required. Length: 1..128. */
    public Tag key(String v) {
        return set("Key", v);
    }

    /** {@code Key}. Required. Length: 1..128. */
    public Tag key(Value<String> v) {
        return set("Key", v);
    }

    /** {@code Value}. Required. Length: 0..256. */
    public Tag value(String v) {
        return set("Value", v);
    }

    /** {@code Value}. Required. Length: 0..256. */
    public Tag value(Value<String> v) {
        return set("Value", v);
    }
}
