package dev.cfn4j.codegen;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names that generated methods must avoid, because the classes that they are added to have them. */
final class BaseNames {
    static final SortedSet<String> OF_RESOURCES = visibleIn(Resource.class);
    static final SortedSet<String> OF_STRUCTURES = visibleIn(Structure.class);

    private BaseNames() {}

    private static SortedSet<String> visibleIn(Class<?> base) {
        SortedSet<String> names = new TreeSet<>();
        for (Class<?> type = base; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if ((method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }
}
