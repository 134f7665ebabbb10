package dev.cfn4j.dsl;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stacks of one synthesis, each class made once, so that all who ask for a stack get the same. Not for use by several threads. */
public final class StackRegistry {
    private static final ThreadLocal<@Nullable StackRegistry> OPEN = new ThreadLocal<>();

    private final List<Stack> stacks = new ArrayList<>();
    private final Set<Class<?>> inTheMaking = new LinkedHashSet<>();

    /** A registry without stacks. */
    public StackRegistry() {}

    /** The registry that is open on this thread, or else a new one. */
    static StackRegistry current() {
        StackRegistry open = OPEN.get();
        return open == null ? new StackRegistry() : open;
    }

    /** Runs something whose stacks belong to this registry. */
    public <T> T open(Supplier<T> work) {
        StackRegistry before = OPEN.get();
        OPEN.set(this);
        try {
            return work.get();
        } finally {
            OPEN.set(before);
        }
    }

    /** Adds a stack that somebody else made. */
    public void add(Stack stack) {
        stacks.add(stack);
    }

    /** The stacks in the order in which they came. */
    public List<Stack> stacks() {
        return List.copyOf(stacks);
    }

    /** Those of exactly that class. */
    public List<Stack> of(Class<? extends Stack> type) {
        List<Stack> found = new ArrayList<>();
        for (Stack stack : stacks) {
            if (stack.getClass() == type) {
                found.add(stack);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The one stack of that class; made here if there is none yet.
     *
     * @throws TemplateException if there are several, it cannot be made, or it asks for itself while it is made
     */
    public <S extends Stack> S expect(Class<S> type) {
        List<Stack> known = of(type);
        if (known.size() > 1) {
            throw new TemplateException("there are " + known.size() + " stacks of " + type.getName() + ": "
                    + known.stream().map(Stack::name).collect(Collectors.joining(", "))
                    + "; expected one. Pass the one that is meant to the constructor.");
        }
        if (!known.isEmpty()) {
            return type.cast(known.get(0));
        }
        if (!inTheMaking.add(type)) {
            throw new TemplateException("stacks ask for each other while they are made: "
                    + inTheMaking.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
                    + "; ask in define() instead");
        }
        try {
            S stack = open(() -> create(type));
            add(stack);
            return stack;
        } finally {
            inTheMaking.remove(type);
        }
    }

    private static <S extends Stack> S create(Class<S> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(type.getName() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new TemplateException(
                    "a stack of " + type.getName()
                            + " cannot be made: it has no public constructor without parameters, and no provider lists one before it is asked for");
        }
    }
}
