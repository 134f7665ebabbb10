package dev.cfn4j.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One setter.
 *
 * @param method its name
 * @param parameters what it takes
 * @param varargs whether the last parameter, an array, takes any number of arguments
 * @param call the call of the base class that is its body
 * @param wideCall the same where the items are of any class
 * @param isWide whether it takes anything, because the compiler could not tell several overloads apart
 */
record Overload(
        String method,
        List<ParameterSpec> parameters,
        boolean varargs,
        CodeBlock call,
        CodeBlock wideCall,
        boolean isWide) {
    Overload(String method, List<ParameterSpec> parameters, boolean varargs, CodeBlock call, CodeBlock wideCall) {
        this(method, parameters, varargs, call, wideCall, false);
    }

    /** What the compiler tells overloads apart by. */
    String erasure() {
        return method
                + parameters.stream()
                        .map(parameter -> erased(parameter.type()).toString())
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** Whether it takes a function that fills a structure, of which a compiler cannot infer the structure. */
    boolean takesConsumer() {
        return erased(lastType()).equals(JavaTypes.CONSUMER);
    }

    /** Whether the compiler would warn of the array that a call makes. */
    boolean makesGenericArray() {
        return varargs && itemType() instanceof ParameterizedTypeName;
    }

    private TypeName lastType() {
        return parameters.get(parameters.size() - 1).type();
    }

    /** The last type argument of the last parameter, as {@code String} of {@code Value<String>...}. */
    TypeName argument() {
        if (!(itemType() instanceof ParameterizedTypeName generic)) {
            return itemType();
        }
        List<TypeName> arguments = generic.typeArguments();
        return arguments.get(arguments.size() - 1);
    }

    private boolean takesValues() {
        return erased(itemType()).equals(JavaTypes.VALUE);
    }

    private TypeName itemType() {
        return lastType() instanceof ArrayTypeName array ? array.componentType() : lastType();
    }

    /** The same for values with another type argument, and collections of anything. */
    Overload widened(TypeName argument) {
        List<ParameterSpec> wide = parameters.stream()
                .map(parameter -> ParameterSpec.builder(with(argument, parameter.type()), parameter.name())
                        .build())
                .toList();
        boolean takesAnyValue = takesValues() && argument.equals(JavaTypes.ANYTHING);
        return new Overload(method, wide, varargs, wideCall, wideCall, takesAnyValue);
    }

    private static TypeName with(TypeName argument, TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(with(argument, array.componentType()));
        }
        if (!(type instanceof ParameterizedTypeName generic)) {
            return type;
        }
        if (generic.rawType().equals(JavaTypes.VALUE)) {
            return JavaTypes.value(argument);
        }
        return generic.rawType().equals(JavaTypes.MAP)
                ? JavaTypes.map(JavaTypes.ANYTHING)
                : JavaTypes.iterable(JavaTypes.ANYTHING);
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }
}
