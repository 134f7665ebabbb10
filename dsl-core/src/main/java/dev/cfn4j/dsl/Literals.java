package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain Java values as parts of a template: strings, numbers, booleans, maps, lists, and values inside them. */
public final class Literals {
    private static final int DEEPEST = 200;

    private Literals() {}

    /** Writes any value that {@link #check} accepts. */
    public static void write(@Nullable Object value, TreeWriter out) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Value<?> expression) {
            out.value(expression);
        } else if (value instanceof Number number) {
            writeNumber(number, out);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Iterable<?> items) {
            writeList(items, out);
        } else if (value instanceof Store store) {
            store.writeTo(out);
        } else if (value == null) {
            out.nul();
        } else {
            throw notALiteral(value);
        }
    }

    private static void writeNumber(Number number, TreeWriter out) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.integer(number.longValue());
        } else if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                out.integer((long) value);
            } else {
                out.decimal(number);
            }
        } else {
            out.decimal(number);
        }
    }

    private static void writeMap(Map<?, ?> map, TreeWriter out) {
        out.startObject();
        writeMembers(map, out);
        out.endObject();
    }

    /** Writes the members of a map into the object that the writer is in. */
    static void writeMembers(Map<?, ?> map, TreeWriter out) {
        for (Map.Entry<?, ?> member : Order.of(map).entrySet()) {
            out.name((String) member.getKey());
            write(member.getValue(), out);
        }
    }

    private static void writeList(Iterable<?> items, TreeWriter out) {
        out.startArray();
        for (Object item : Order.of(items)) {
            write(item, out);
        }
        out.endArray();
    }

    /**
     * Refuses what cannot stand in a template, in the call that brings it.
     *
     * @throws TemplateException naming the class that was found
     */
    public static void check(@Nullable Object value) {
        check(value, 0);
    }

    private static void check(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new TemplateException("a value is nested more than " + DEEPEST + " levels deep, or contains itself");
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> member : map.entrySet()) {
                checkMember(member.getKey(), member.getValue(), depth);
            }
        } else if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                check(item, depth + 1);
            }
        } else if (!isScalar(value)) {
            throw notALiteral(value);
        }
    }

    private static void checkMember(@Nullable Object name, @Nullable Object member, int depth) {
        if (!(name instanceof String)) {
            throw new TemplateException("names of a map in a template are strings, found "
                    + (name == null ? "null" : name.getClass().getName()));
        }
        check(member, depth + 1);
    }

    private static boolean isScalar(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Value<?>
                || value instanceof Boolean
                || (value instanceof Number number && isFinite(number));
    }

    private static boolean isFinite(Number number) {
        return number instanceof BigInteger || Double.isFinite(number.doubleValue());
    }

    /**
     * The value itself, unless it is null.
     *
     * @throws TemplateException if it is null
     */
    static Object present(String name, @Nullable Object value) {
        if (value == null) {
            throw new TemplateException("`" + name + "` was set to null: leave the call out, or use Fn.noValue()");
        }
        return value;
    }

    /** The items themselves, each a literal of that class or a value, or else a {@link TemplateException}. */
    static Iterable<?> checked(String name, Class<?> literal, Iterable<?> items) {
        for (Object item : items) {
            if (!fits(literal, item)) {
                throw misfit(name, literal, item);
            }
        }
        return items;
    }

    /** The members themselves, each a literal of that class or a value, or else a {@link TemplateException}. */
    static Map<String, ?> checked(String name, Class<?> literal, Map<String, ?> members) {
        for (Map.Entry<String, ?> member : members.entrySet()) {
            if (!fits(literal, member.getValue())) {
                throw misfit(name + "." + member.getKey(), literal, member.getValue());
            }
        }
        return members;
    }

    private static boolean fits(Class<?> literal, @Nullable Object item) {
        return literal.isInstance(item) || (item instanceof Value<?> && !(item instanceof Structure<?>));
    }

    private static TemplateException misfit(String name, Class<?> literal, @Nullable Object item) {
        Object found = present(name, item);
        return new TemplateException("`" + name + "` takes items of " + literal.getSimpleName() + " or Value, found "
                + describe(found) + " of " + found.getClass().getName());
    }

    private static TemplateException notALiteral(@Nullable Object value) {
        return new TemplateException(
                "a value of " + (value == null ? "null" : value.getClass().getName())
                        + " cannot stand in a template: expected a string, number, boolean, Value, Map or Iterable"
                        + (value instanceof Number ? ", found " + value : ""));
    }

    /** A literal or value in words, for messages. */
    public static String describe(@Nullable Object value) {
        return value instanceof Value<?> expression ? expression.describe() : String.valueOf(value);
    }
}
