package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.PropertyFacts;
import java.util.List;
import java.util.Optional;

/**
 * One property as Java.
 *
 * @param facts what is known of it
 * @param setters its methods
 * @param enums the enumerations whose constants it takes
 * @param deprecated why its methods should not be used any more, if so
 */
record PropertyModel(PropertyFacts facts, List<Overload> setters, List<ClassName> enums, Optional<String> deprecated) {
    /** Whether every setter says exactly what it takes: nothing is free-form, no value stands for several types. */
    boolean isExact() {
        return facts.shape().isExact() && setters.stream().noneMatch(Overload::isWide);
    }
}
