package dev.cfn4j.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;

/**
 * Where a setter puts one value: into a property, at the end of a list, or under a key of a map.
 *
 * @param method the setter's name
 * @param leading parameters before that of the value
 * @param plain the call of the base class that takes a value, up to its last argument
 * @param filling the call that takes a structure and what fills it, up to its last two arguments
 */
record Sink(String method, List<ParameterSpec> leading, CodeBlock plain, CodeBlock filling) {
    private static final ParameterSpec KEY =
            ParameterSpec.builder(JavaTypes.STRING, "key").build();

    /** Replaces the property's value. */
    static Sink set(String method, String property) {
        return new Sink(method, List.of(), start("set", property), start("set", property));
    }

    /** Appends to a list property. */
    static Sink append(String method, String property) {
        return new Sink(method, List.of(), start("appendItem", property), start("append", property));
    }

    /** Sets a member of a map property. */
    static Sink put(String method, String property) {
        CodeBlock call = CodeBlock.of("put($S, key, ", property);
        return new Sink(method, List.of(KEY), call, call);
    }

    private static CodeBlock start(String call, String property) {
        return CodeBlock.of("$N($S, ", call, property);
    }
}
