package dev.cfn4j.localcloud.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Fills the SDK's request objects from form fields; the objects themselves say which fields they have. */
public final class RequestReader {
    private final Form form;

    /** Reads from that form. */
    public RequestReader(Form form) {
        this.form = form;
    }

    /** Fills a request's builder. */
    public void fill(SdkPojo builder) {
        fill(builder, "");
    }

    private void fill(SdkPojo builder, String prefix) {
        for (SdkField<?> field : builder.sdkFields()) {
            Object value = value(field, prefix + field.locationName());
            if (value != null) {
                field.set(builder, value);
            }
        }
    }

    private @Nullable Object value(SdkField<?> field, String name) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.LIST) {
            return list(field.getRequiredTrait(ListTrait.class), name);
        }
        if (type == MarshallingType.MAP) {
            return map(field.getRequiredTrait(MapTrait.class), name);
        }
        if (type == MarshallingType.SDK_POJO) {
            return form.hasBelow(name) ? structure(field, name) : null;
        }
        return form.find(name).map(text -> scalar(type, name, text)).orElse(null);
    }

    private Object structure(SdkField<?> field, String name) {
        SdkPojo builder = field.constructor().get();
        fill(builder, name + ".");
        return ((Buildable) builder).build();
    }

    private @Nullable List<Object> list(ListTrait trait, String name) {
        if (!form.hasBelow(name)) {
            return null;
        }
        String prefix = trait.isFlattened() ? name : name + "." + memberName(trait);
        List<Object> items = new ArrayList<>();
        for (int index : form.indexesBelow(prefix)) {
            Object item = value(trait.memberFieldInfo(), prefix + "." + index);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Map<String, Object> map(MapTrait trait, String name) {
        if (!form.hasBelow(name)) {
            return null;
        }
        String prefix = trait.isFlattened() ? name : name + ".entry";
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int index : form.indexesBelow(prefix)) {
            String entry = prefix + "." + index + ".";
            Optional<String> key = form.find(entry + trait.keyLocationName());
            Object value = value(trait.valueFieldInfo(), entry + trait.valueLocationName());
            if (key.isPresent() && value != null) {
                entries.put(key.get(), value);
            }
        }
        return entries;
    }

    static String memberName(ListTrait trait) {
        return trait.memberLocationName() == null ? "member" : trait.memberLocationName();
    }

    private static Object scalar(MarshallingType<?> type, String name, String text) {
        try {
            if (type == MarshallingType.BOOLEAN) {
                return bool(name, text);
            }
            if (type == MarshallingType.INTEGER) {
                return Integer.valueOf(text);
            }
            if (type == MarshallingType.LONG) {
                return Long.valueOf(text);
            }
            if (type == MarshallingType.DOUBLE) {
                return Double.valueOf(text);
            }
            return type == MarshallingType.INSTANT ? Instant.parse(text) : text;
        } catch (NumberFormatException | DateTimeException e) {
            throw AwsFault.malformed("The value of " + name + " has the wrong form.");
        }
    }

    private static Boolean bool(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw AwsFault.malformed("The value of " + name + " must be true or false.");
        };
    }
}
