package dev.cfn4j.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.List;

/** The setters that bring one value to a sink: one for each way to say a value of the shape. */
final class SingleValues {
    private final ValueTypes types;

    SingleValues(ValueTypes types) {
        this.types = types;
    }

    List<Overload> of(Shape shape, Sink sink) {
        if (shape instanceof Shape.Scalar scalar) {
            return List.of(plain(sink, ValueTypes.literal(scalar)), value(sink, shape));
        }
        if (shape instanceof Shape.Ref ref) {
            return List.of(value(sink, shape), filled(sink, ref));
        }
        if (shape instanceof Shape.ListOf list) {
            return listOf(list, sink);
        }
        if (shape instanceof Shape.MapOf map) {
            TypeName members = JavaTypes.map(types.member(map.value()));
            return List.of(checked(sink, members, "checkedMembers", map.value()), value(sink, shape));
        }
        if (shape instanceof Shape.Union union) {
            return Alternatives.of(union, alternative -> of(alternative, sink));
        }
        return List.of(overload(sink, JavaTypes.OBJECT, CodeBlock.of("checkedTree(v)")));
    }

    private List<Overload> listOf(Shape.ListOf list, Sink sink) {
        List<Overload> result = new ArrayList<>();
        if (list.item() instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.STRING) {
            result.add(varargs(sink, JavaTypes.STRING));
        }
        if (!(list.item() instanceof Shape.Union)) {
            result.add(varargs(sink, JavaTypes.value(types.argument(list.item()))));
        }
        result.add(checked(sink, JavaTypes.iterable(types.member(list.item())), "checkedItems", list.item()));
        result.add(value(sink, list));
        return result;
    }

    private Overload value(Sink sink, Shape shape) {
        return plain(sink, JavaTypes.value(types.argument(shape)));
    }

    private static Overload plain(Sink sink, TypeName type) {
        return overload(sink, type, CodeBlock.of("v"));
    }

    private Overload filled(Sink sink, Shape.Ref ref) {
        var structure = types.structure(ref);
        CodeBlock call = CodeBlock.of("$Lnew $T(), v)", sink.filling(), structure);
        return new Overload(sink.method(), parameters(sink, JavaTypes.consumer(structure)), false, call, call);
    }

    private static Overload varargs(Sink sink, TypeName item) {
        CodeBlock call = CodeBlock.of("$L$T.of(v))", sink.plain(), JavaTypes.LIST);
        return new Overload(sink.method(), parameters(sink, JavaTypes.array(item)), true, call, call);
    }

    private Overload checked(Sink sink, TypeName type, String check, Shape member) {
        return new Overload(
                sink.method(),
                parameters(sink, type),
                false,
                CodeBlock.of("$L$N($T.class, v))", sink.plain(), check, types.literalClass(member)),
                CodeBlock.of("$L$N($T.class, v))", sink.plain(), check, JavaTypes.OBJECT));
    }

    private static Overload overload(Sink sink, TypeName type, CodeBlock argument) {
        CodeBlock call = CodeBlock.of("$L$L)", sink.plain(), argument);
        return new Overload(sink.method(), parameters(sink, type), false, call, call);
    }

    private static List<ParameterSpec> parameters(Sink sink, TypeName last) {
        List<ParameterSpec> result = new ArrayList<>(sink.leading());
        result.add(ParameterSpec.builder(last, "v").build());
        return result;
    }
}
