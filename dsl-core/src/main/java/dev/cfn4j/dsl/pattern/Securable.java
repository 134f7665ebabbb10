package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;

/**
 * A resource type that has secure defaults. A default is what the template says of a property that the stack class does not
 * set: a setter wins, whether it is called before or after. Companions, such as a bucket's policy, are resources of the
 * template like any other.
 *
 * @param <S> the resource class
 */
public interface Securable<S extends Resource<S>> extends Patterns {
    /** Sets all secure defaults of the type; calling it again does nothing. */
    default S secure() {
        return secureWithout();
    }

    /**
     * Sets the secure defaults of the type but for those that are refused.
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     */
    S secureWithout(SecureDefault... refused);
}
