package dev.cfn4j.codegen;

import com.palantir.javapoet.TypeName;
import dev.cfn4j.spec.AttributeFacts;
import java.util.Optional;

/**
 * One attribute as Java.
 *
 * @param facts what is known of it
 * @param method the method that returns it
 * @param resolvesTo what it resolves to
 * @param deprecated why the method should not be used any more, if so
 */
record AttributeModel(AttributeFacts facts, String method, TypeName resolvesTo, Optional<String> deprecated) {}
