package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.Node;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns this package's records into JSON trees and back. Components are strings, integers, booleans, instants, enums,
 * trees, records, and optionals, lists and string-keyed maps of these.
 */
final class RecordJson {
    private RecordJson() {}

    /** The tree of a record; absent optionals are left out. */
    static Node write(Record value) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = invoke(value, component);
            if (member instanceof Optional<?> optional) {
                optional.ifPresent(present -> members.put(component.getName(), node(present)));
            } else {
                members.put(component.getName(), node(member));
            }
        }
        return new Node.ObjectNode(members);
    }

    /** The record in a tree that {@link #write} made. */
    static <T extends Record> T read(Class<T> type, Node node) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> component(type, component, node))
                .toArray();
        return construct(type, values);
    }

    private static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Record nested) {
            return write(nested);
        }
        if (value instanceof Boolean bool) {
            return new Node.BooleanNode(bool);
        }
        if (value instanceof Integer number) {
            return new Node.NumberNode(BigDecimal.valueOf(number));
        }
        if (value instanceof List<?> list) {
            return new Node.ListNode(list.stream().map(RecordJson::node).toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key.toString(), node(member)));
            return new Node.ObjectNode(members);
        }
        return new Node.StringNode(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static Object component(Class<?> record, RecordComponent component, Node node) {
        Optional<Node> member = node.find(component.getName());
        if (component.getType() == Optional.class) {
            Type type = argument(component.getGenericType(), 0);
            return member.map(present -> value(type, present));
        }
        return value(
                component.getGenericType(),
                member.orElseThrow(() -> new StateException(
                        "a " + record.getSimpleName() + " lacks its member '" + component.getName() + "'")));
    }

    private static Object value(Type type, Node node) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(generic, node) : map(generic, node);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Node.class) {
            return node;
        }
        if (plain.isRecord()) {
            return read(plain.asSubclass(Record.class), node);
        }
        if (plain == boolean.class && node instanceof Node.BooleanNode bool) {
            return bool.value();
        }
        if (plain == int.class && node instanceof Node.NumberNode number) {
            return number.value().intValueExact();
        }
        return fromText(plain, node.text().orElseThrow(() -> unexpected(plain, node)));
    }

    private static Object fromText(Class<?> type, String text) {
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new StateException("no " + type.getSimpleName() + " is called '" + text + "'"));
        }
        return text;
    }

    private static List<?> list(ParameterizedType type, Node node) {
        if (!(node instanceof Node.ListNode list)) {
            throw unexpected(List.class, node);
        }
        return list.items().stream().map(item -> value(argument(type, 0), item)).toList();
    }

    private static Map<String, Object> map(ParameterizedType type, Node node) {
        Map<String, Object> result = new LinkedHashMap<>();
        node.membersOrNone().forEach((name, member) -> result.put(name, value(argument(type, 1), member)));
        return result;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static StateException unexpected(Class<?> wanted, Node found) {
        return new StateException("expected " + wanted.getSimpleName() + ", found " + found.kind());
    }

    private static Object invoke(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Record> T construct(Class<T> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
