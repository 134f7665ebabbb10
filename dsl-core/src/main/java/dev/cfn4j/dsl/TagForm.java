package dev.cfn4j.dsl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How tags of a resource type are written: under which property, and as a list or a map. */
public final class TagForm {
    /** The type has no tags, or they have a form of their own. */
    public static final TagForm NONE = new TagForm("", Kind.NONE);

    private final String property;
    private final Kind kind;

    private TagForm(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    /** A list of objects with Key and Value. */
    public static TagForm list(String property) {
        return new TagForm(property, Kind.LIST);
    }

    /** A list of objects with Key, Value and PropagateAtLaunch, as an Auto Scaling group has it. */
    public static TagForm listAtLaunch(String property) {
        return new TagForm(property, Kind.LIST_AT_LAUNCH);
    }

    /** A map from key to value. */
    public static TagForm map(String property) {
        return new TagForm(property, Kind.MAP);
    }

    String property() {
        return property;
    }

    /** Adds a tag where none has the key. Tags that are one expression as a whole stay as they are. */
    void addMissing(Store properties, String key, String value) {
        if (kind == Kind.NONE || properties.get(property) instanceof Value<?>) {
            return;
        }
        if (kind != Kind.MAP) {
            addToList(properties, key, value);
        } else if (!(properties.get(property) instanceof Map<?, ?> tags) || !tags.containsKey(key)) {
            properties.putMember(property, key, value);
        }
    }

    private void addToList(Store properties, String key, String value) {
        if (properties.get(property) instanceof Iterable<?> tags) {
            for (Object tag : tags) {
                if (key.equals(keyOf(tag))) {
                    return;
                }
            }
        }
        properties.append(property, kind == Kind.LIST ? new Tag(key, value) : tagAtLaunch(key, value));
    }

    private static @Nullable Object keyOf(Object tag) {
        if (tag instanceof Structure<?> structure) {
            return structure.properties.get("Key");
        }
        return tag instanceof Map<?, ?> map ? map.get("Key") : null;
    }

    private static Map<String, Object> tagAtLaunch(String key, String value) {
        Map<String, Object> tag = new LinkedHashMap<>();
        tag.put("Key", key);
        tag.put("Value", value);
        tag.put("PropagateAtLaunch", true);
        return tag;
    }

    private enum Kind {
        NONE,
        LIST,
        LIST_AT_LAUNCH,
        MAP
    }
}
