package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.AllowedValues;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides the methods of each property of one class: as AWS has it, and as it had it within the last year.
 *
 * @param retired what the resource type had
 * @param setters writes the setters of a shape
 * @param enums the enumerations, settled
 * @param owner the class
 */
record PropertyModels(Retired retired, PropertySetters setters, EnumPlan enums, ClassName owner) {
    private static final String BY_AWS = "by AWS";

    /** The property as it is, if it is there, then as it was, if that is said otherwise. */
    List<PropertyModel> of(Definition definition, String property, String setter, String adder) {
        List<Retired.Property> former = retired.former(definition, property);
        return retired.current(definition, property)
                .map(now -> current(now, former, setter, adder))
                .orElseGet(() -> removed(former, setter, adder));
    }

    private List<PropertyModel> current(PropertyFacts now, List<Retired.Property> former, String setter, String adder) {
        List<PropertyModel> result = new ArrayList<>();
        List<Overload> own = overloads(now, setter, adder);
        List<Overload> taken = new ArrayList<>();
        for (Retired.Property was : former) {
            Retyped retyped = Retyped.of(own, without(taken, overloads(was.facts(), setter, adder)));
            own = retyped.now();
            taken.addAll(retyped.former());
            String why = RetiredText.retyped(was.until(), now.shape());
            add(model(was.facts(), retyped.former(), Optional.of(why)), result);
        }
        result.add(0, model(now, own, now.deprecated() ? Optional.of(BY_AWS) : Optional.empty()));
        return result;
    }

    private List<PropertyModel> removed(List<Retired.Property> former, String setter, String adder) {
        List<PropertyModel> result = new ArrayList<>();
        List<Overload> taken = new ArrayList<>();
        for (Retired.Property was : former) {
            List<Overload> rest = without(taken, overloads(was.facts(), setter, adder));
            taken.addAll(rest);
            add(model(was.facts(), rest, Optional.of(RetiredText.removed(was.until()))), result);
        }
        return result;
    }

    private static void add(PropertyModel model, List<PropertyModel> models) {
        if (!model.setters().isEmpty()) {
            models.add(model);
        }
    }

    private static List<Overload> without(List<Overload> taken, List<Overload> overloads) {
        return overloads.stream()
                .filter(overload ->
                        taken.stream().noneMatch(other -> other.erasure().equals(overload.erasure())))
                .toList();
    }

    private List<Overload> overloads(PropertyFacts facts, String setter, String adder) {
        return setters.of(facts.name(), facts.shape(), setter, adder);
    }

    private PropertyModel model(PropertyFacts facts, List<Overload> overloads, Optional<String> deprecated) {
        Shape shape = facts.shape();
        return new PropertyModel(facts, overloads, enums.of(owner, facts.name(), AllowedValues.in(shape)), deprecated);
    }
}
