package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that one resource type has in Java, as {@link TypeGenerator} gives them. */
public final class JavaApi {
    private final ResourceModel model;

    private JavaApi(ResourceModel model) {
        this.model = model;
    }

    /**
     * The names of a resource type.
     *
     * @param basePackage the package that the services' packages are in
     */
    public static JavaApi of(ResourceType type, String basePackage) {
        ClassName name = new TypeNaming(basePackage).of(type.name());
        return new JavaApi(ResourceModels.of(type, name, resource -> Optional.empty()));
    }

    /** The full name of the resource's class. */
    public String className() {
        return model.body().name().canonicalName();
    }

    /** The class of the resource or of one of its property types, as one writes it where the resource's class is imported. */
    public String className(String definition) {
        return find(definition)
                .map(bag -> String.join(".", bag.name().simpleNames()))
                .orElse(JavaTypes.TAG.simpleName());
    }

    /** The methods that set a property; none where the shared tag stands for the property type. */
    public List<String> setters(String definition, String property) {
        return properties(definition, property)
                .flatMap(model -> model.setters().stream())
                .map(Overload::method)
                .distinct()
                .toList();
    }

    /** The enumerations whose constants a property takes. */
    public List<String> enums(String definition, String property) {
        return properties(definition, property)
                .flatMap(model -> model.enums().stream())
                .map(name -> String.join(".", name.simpleNames()))
                .distinct()
                .toList();
    }

    /** The method that returns an attribute, if there is such an attribute. */
    public Optional<String> attribute(String name) {
        return model.attributes().stream()
                .filter(attribute -> attribute.facts().name().equals(name))
                .map(AttributeModel::method)
                .findFirst();
    }

    private Stream<PropertyModel> properties(String definition, String property) {
        return find(definition).stream()
                .flatMap(bag -> bag.properties().stream())
                .filter(model -> model.facts().name().equals(property));
    }

    private Optional<BagModel> find(String definition) {
        return Stream.concat(Stream.of(model.body()), model.structures().stream())
                .filter(bag -> bag.facts().name().equals(definition))
                .findFirst();
    }
}
