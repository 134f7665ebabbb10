package dev.cfn4j.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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
 * @param isWide whether it stands for several overloads that the compiler could not tell apart
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
        return varargs && ((ArrayTypeName) lastType()).componentType() instanceof ParameterizedTypeName;
    }

    private TypeName lastType() {
        return parameters.get(parameters.size() - 1).type();
    }

    /** The same with any type arguments: what remains of two overloads of one erasure. */
    Overload widened() {
        List<ParameterSpec> wide = parameters.stream()
                .map(parameter -> ParameterSpec.builder(widened(parameter.type()), parameter.name())
                        .build())
                .toList();
        return new Overload(method, wide, varargs, wideCall, wideCall, true);
    }

    private static TypeName widened(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(widened(array.componentType()));
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().equals(JavaTypes.MAP)
                    ? ParameterizedTypeName.get(JavaTypes.MAP, ClassName.get(String.class), JavaTypes.ANYTHING)
                    : ParameterizedTypeName.get(generic.rawType(), JavaTypes.ANYTHING);
        }
        return type;
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }
}
