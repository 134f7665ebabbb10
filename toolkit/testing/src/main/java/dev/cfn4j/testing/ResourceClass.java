package dev.cfn4j.testing;

import dev.cfn4j.dsl.Resource;
import java.lang.reflect.InvocationTargetException;

/** Makes resources of a class, by the one constructor that every generated class has: its logical ID. */
record ResourceClass<R extends Resource<R>>(Class<R> type) {
    /**
     * A resource without properties.
     *
     * @throws IllegalArgumentException if the class has no such public constructor
     */
    R make(String logicalId) {
        try {
            return type.getConstructor(String.class).newInstance(logicalId);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has no public constructor that takes a logical ID alone. "
                            + "Name the type instead: hasResourceOfType(\"AWS::…\").",
                    e);
        }
    }

    /** The resource type, for example {@code AWS::SQS::Queue}. */
    String name() {
        return make("Any").resourceType();
    }
}
