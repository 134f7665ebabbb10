package dev.cfn4j.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All setters of a property: what lists and maps have for their items is added to the ways to say the whole. */
final class PropertySetters {
    private static final ParameterSpec KEY =
            ParameterSpec.builder(JavaTypes.STRING, "key").build();

    private final ValueTypes types;
    private final SingleValues single;

    PropertySetters(ValueTypes types) {
        this.types = types;
        this.single = new SingleValues(types);
    }

    /**
     * The setters of one property.
     *
     * @param property its name in a template
     * @param setter the method that brings the whole, or several items
     * @param adder the method that brings one item or member
     */
    List<Overload> of(String property, Shape shape, String setter, String adder) {
        if (shape instanceof Shape.ListOf list) {
            return list(property, list, setter, adder);
        }
        if (shape instanceof Shape.MapOf map) {
            return map(property, map, setter, adder);
        }
        if (shape instanceof Shape.Union union) {
            return Alternatives.of(union, alternative -> of(property, alternative, setter, adder));
        }
        return single.of(shape, Sink.set(setter, property));
    }

    private List<Overload> list(String property, Shape.ListOf list, String setter, String adder) {
        if (list.item() instanceof Shape.Union union) {
            return Alternatives.of(union, item -> list(property, Shape.listOf(item), setter, adder));
        }
        List<Overload> result = new ArrayList<>();
        Shape item = list.item();
        if (item instanceof Shape.Scalar scalar) {
            result.add(items(setter, property, ValueTypes.literal(scalar)));
        }
        if (item.isExact()) {
            result.add(items(setter, property, JavaTypes.value(types.argument(item))));
        }
        result.add(whole(setter, JavaTypes.iterable(types.member(item)), appendAll(property, item)));
        result.add(whole(setter, JavaTypes.value(types.argument(list)), set(property)));
        if (!(item instanceof Shape.Scalar)) {
            addUnlessTaken(result, adders(property, item, adder));
        }
        return result;
    }

    private List<Overload> adders(String property, Shape item, String adder) {
        if (item instanceof Shape.Ref ref && types.structure(ref).equals(JavaTypes.TAG)) {
            return List.of(
                    tag(property, adder, JavaTypes.STRING), tag(property, adder, JavaTypes.value(JavaTypes.STRING)));
        }
        return single.of(item, Sink.append(adder, property)).stream()
                .filter(overload -> !(item instanceof Shape.Ref) || overload.takesConsumer())
                .toList();
    }

    private List<Overload> map(String property, Shape.MapOf map, String setter, String adder) {
        List<Overload> result = new ArrayList<>(single.of(map.value(), Sink.put(adder, property)));
        result.add(whole(setter, JavaTypes.map(types.member(map.value())), putAll(property, map.value())));
        result.add(whole(setter, JavaTypes.value(types.argument(map)), set(property)));
        return result;
    }

    private static Overload items(String setter, String property, TypeName item) {
        CodeBlock call = CodeBlock.of("append($S, v)", property);
        ParameterSpec items = ParameterSpec.builder(JavaTypes.array(item), "v").build();
        return new Overload(setter, List.of(items), true, call, call);
    }

    private static Overload tag(String property, String adder, TypeName value) {
        CodeBlock call = CodeBlock.of("appendItem($S, new $T(key, v))", property, JavaTypes.TAG);
        return new Overload(
                adder, List.of(KEY, ParameterSpec.builder(value, "v").build()), false, call, call);
    }

    /** The calls of an overload: as it is, and where the items are of any class. */
    private record Calls(CodeBlock call, CodeBlock wide) {}

    private static Overload whole(String setter, TypeName type, Calls calls) {
        ParameterSpec parameter = ParameterSpec.builder(type, "v").build();
        return new Overload(setter, List.of(parameter), false, calls.call(), calls.wide());
    }

    private static Calls set(String property) {
        CodeBlock call = CodeBlock.of("set($S, v)", property);
        return new Calls(call, call);
    }

    private Calls appendAll(String property, Shape item) {
        return checked("append", property, item);
    }

    private Calls putAll(String property, Shape value) {
        return checked("put", property, value);
    }

    private Calls checked(String method, String property, Shape member) {
        return new Calls(
                CodeBlock.of("$N($S, $T.class, v)", method, property, types.literalClass(member)),
                CodeBlock.of("$N($S, $T.class, v)", method, property, JavaTypes.OBJECT));
    }

    private static void addUnlessTaken(List<Overload> overloads, List<Overload> more) {
        Set<String> taken = new HashSet<>();
        overloads.forEach(overload -> taken.add(overload.erasure()));
        more.stream().filter(overload -> taken.add(overload.erasure())).forEach(overloads::add);
    }
}
