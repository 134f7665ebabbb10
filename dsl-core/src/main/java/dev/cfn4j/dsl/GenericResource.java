package dev.cfn4j.dsl;

/** A resource of any type by its name: custom resources, private types, and types newer than the generated classes. */
public final class GenericResource extends Resource<GenericResource> {
    /**
     * A resource of that type; its properties are set by {@link #property}.
     *
     * @throws TemplateException if the logical ID is not 1 to 255 letters and digits
     */
    public GenericResource(String type, String logicalId) {
        super(type, logicalId);
    }
}
