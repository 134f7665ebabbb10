package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;

/** A resource of the template that a state works with. */
final class TargetResource {
    private TargetResource() {}

    /**
     * The resource itself, if it is of that type.
     *
     * @throws TemplateException if it is of another type
     */
    static Resource<?> checked(Resource<?> resource, String type) {
        if (!resource.resourceType().equals(type)) {
            throw new TemplateException("expected a resource of type " + type + ", found " + resource);
        }
        return resource;
    }
}
