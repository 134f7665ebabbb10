package dev.cfn4j.localcloud.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.utils.builder.Buildable;

/** The SDK's objects as trees of maps, lists and scalars, and back. */
final class PojoTree {
    private PojoTree() {}

    /** Fills a builder; a name that it does not know is a mistake of the table. */
    static void fill(SdkPojo builder, Map<?, ?> tree) {
        Map<String, SdkField<?>> fields = new LinkedHashMap<>();
        for (SdkField<?> field : builder.sdkFields()) {
            fields.put(field.locationName(), field);
            fields.put(field.memberName(), field);
        }
        tree.forEach((name, value) -> {
            SdkField<?> field = fields.get(name.toString());
            if (field == null) {
                throw new IllegalArgumentException(builder.getClass().getName() + " has no member " + name);
            }
            field.set(builder, object(field, value));
        });
    }

    private static Object object(SdkField<?> field, Object value) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.LIST) {
            SdkField<?> item = field.getRequiredTrait(ListTrait.class).memberFieldInfo();
            return ((List<?>) value).stream().map(each -> object(item, each)).toList();
        }
        if (type == MarshallingType.MAP) {
            SdkField<?> member = field.getRequiredTrait(MapTrait.class).valueFieldInfo();
            Map<String, Object> members = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, each) -> members.put(name.toString(), object(member, each)));
            return members;
        }
        if (type == MarshallingType.SDK_POJO) {
            SdkPojo builder = field.constructor().get();
            fill(builder, (Map<?, ?>) value);
            return ((Buildable) builder).build();
        }
        return type == MarshallingType.STRING ? Check.text(value) : value;
    }

    static Map<String, Object> of(SdkPojo pojo) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                tree.put(field.memberName(), tree(value));
            }
        }
        return tree;
    }

    private static Object tree(Object value) {
        if (value instanceof SdkPojo pojo) {
            return of(pojo);
        }
        if (value instanceof List<?> items) {
            List<Object> trees = new ArrayList<>();
            items.forEach(item -> trees.add(tree(item)));
            return trees;
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> trees = new LinkedHashMap<>();
            members.forEach((name, member) -> trees.put(name.toString(), tree(member)));
            return trees;
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
