package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocations;
import java.util.Set;

/**
 * Says which classes are the framework's own, so that a recorded source location is always the user's line. An explicit
 * list: a user's package may well be named like ours.
 */
public final class Framework {
    private static final Set<Class<?>> OWN = Set.of(
            Branch.class,
            Condition.class,
            ConditionExpression.class,
            Fn.class,
            Literals.class,
            LogicalId.class,
            Mapping.class,
            Output.class,
            Parameter.class,
            PropertyBag.class,
            SourceLocations.class,
            Stack.class,
            Store.class,
            Tag.class,
            Template.class);

    private static final ClassValue<Boolean> CONTAINS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isOwn(type) || isJdk(type);
        }
    };

    private Framework() {}

    /** Whether the class is part of the framework, a resource or structure class, or the JDK's. */
    public static boolean contains(Class<?> type) {
        return CONTAINS.get(type);
    }

    /** The same for a class known by name only; a class that the loader does not find counts as the user's. */
    public static boolean contains(String className, ClassLoader loader) {
        try {
            return contains(Class.forName(className, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean isOwn(Class<?> type) {
        return OWN.contains(type.getNestHost())
                || Resource.class.isAssignableFrom(type)
                || Structure.class.isAssignableFrom(type);
    }

    private static boolean isJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }
}
