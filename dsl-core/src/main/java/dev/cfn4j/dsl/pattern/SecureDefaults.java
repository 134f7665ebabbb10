package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The secure defaults of one resource, in the making.
 *
 * @param <R> the resource class
 */
public final class SecureDefaults<R extends Resource<R>> implements Patterns {
    private final R resource;
    private final Function<String, R> constructor;
    private final List<Step> steps = new ArrayList<>();

    private SecureDefaults(R resource, Function<String, R> constructor) {
        this.resource = resource;
        this.constructor = constructor;
    }

    /** No defaults yet, for a resource of the class with that constructor. */
    public static <R extends Resource<R>> SecureDefaults<R> of(R resource, Function<String, R> constructor) {
        return new SecureDefaults<>(resource, constructor);
    }

    /**
     * Adds a default that stands in the resource itself.
     *
     * @param setters sets the properties, on a resource that has no others
     * @param unlessSet properties which, when the stack class sets one, say the same in another way
     */
    public SecureDefaults<R> set(SecureDefault kind, Consumer<? super R> setters, String... unlessSet) {
        return step(kind, () -> {
            R defaults = constructor.apply(resource.logicalId());
            setters.accept(defaults);
            resource.extras().defaults(defaults, unlessSet);
        });
    }

    /**
     * Adds a default that completes structures which the stack class sets: members of it that are not set.
     *
     * @param setters sets the structures, with nothing but the members
     */
    public SecureDefaults<R> complete(SecureDefault kind, Consumer<? super R> setters, String... unlessSet) {
        return step(kind, () -> {
            R defaults = constructor.apply(resource.logicalId());
            setters.accept(defaults);
            resource.extras().completion(defaults, unlessSet);
        });
    }

    /** Adds a default that is another resource, or a statement of its policy; made when the stack class is done. */
    public SecureDefaults<R> bring(SecureDefault kind, Runnable companion) {
        return step(kind, () -> resource.extras().later(companion));
    }

    private SecureDefaults<R> step(SecureDefault kind, Runnable action) {
        steps.add(new Step(kind, action));
        return this;
    }

    /**
     * Sets the defaults but for those that are refused.
     *
     * @throws TemplateException if one is refused that there is not, or if the defaults were set before
     */
    public R without(SecureDefault... refused) {
        Set<SecureDefault> left = EnumSet.noneOf(SecureDefault.class);
        for (SecureDefault kind : refused) {
            left.add(expected(kind));
        }
        if (resource.extras().beginSecuring()) {
            steps.stream().filter(step -> !left.contains(step.kind)).forEach(step -> step.action.run());
        } else if (!left.isEmpty()) {
            throw new TemplateException("the secure defaults of " + resource + " were set before, so " + left
                    + " cannot be refused any more: call secureWithout(…) alone, before secure()");
        }
        return resource;
    }

    private SecureDefault expected(SecureDefault kind) {
        Set<SecureDefault> offered = EnumSet.noneOf(SecureDefault.class);
        steps.forEach(step -> offered.add(step.kind));
        if (!offered.contains(kind)) {
            throw new TemplateException(
                    resource + " has no secure default " + kind + " that could be refused, only " + offered);
        }
        return kind;
    }

    private record Step(SecureDefault kind, Runnable action) {}
}
