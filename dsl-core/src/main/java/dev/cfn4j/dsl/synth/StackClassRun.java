package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.StackProvider;
import dev.cfn4j.dsl.StackRegistry;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.NodePath;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs code of one of the user's classes; whatever goes wrong in it becomes a {@link StackClassFailure} in the user's terms. */
final class StackClassRun {
    private final String className;
    private final ClassLoader loader;

    StackClassRun(String className, ClassLoader loader) {
        this.className = className;
        this.loader = loader;
    }

    /** The class: a concrete subclass of Stack, or a provider of stacks. */
    Class<?> load() {
        try {
            Class<?> type = Class.forName(className, false, loader);
            boolean fits = Stack.class.isAssignableFrom(type) || StackProvider.class.isAssignableFrom(type);
            if (!fits || Modifier.isAbstract(type.getModifiers())) {
                throw failure(
                        "NotAStackClass",
                        "`" + className + "` is neither a concrete subclass of " + Stack.class.getName() + " nor a "
                                + StackProvider.class.getName(),
                        null);
            }
            return type;
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    /** The stacks that a provider lists; added to the registry. */
    List<Stack> list(Class<? extends StackProvider> type, StackRegistry registry) {
        try {
            StackProvider provider = type.getConstructor().newInstance();
            List<Stack> stacks = List.copyOf(provider.stacks());
            stacks.forEach(registry::add);
            return stacks;
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    /** The only stack of that class, made now unless it has been asked for before. */
    Stack create(Class<? extends Stack> type, StackRegistry registry) {
        if (!hasConstructor(type)) {
            throw noConstructor(null);
        }
        try {
            return registry.expect(type);
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    private static boolean hasConstructor(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Has the stack say what its template holds. */
    void define(Stack stack) {
        try {
            stack.template();
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    /** The stack with its template. */
    SynthesizedStack render(Stack stack) {
        try {
            return SynthesizedStack.of(stack);
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    private StackClassFailure noConstructor(@Nullable Throwable cause) {
        return failure(
                "NoPublicConstructor",
                "`" + className + "` has no public constructor without parameters, and no provider lists stacks of it",
                cause);
    }

    private StackClassFailure thrown(Throwable e) {
        if (e instanceof StackClassFailure failure) {
            return failure;
        }
        if (e instanceof ClassNotFoundException) {
            return failure("StackClassNotFound", "there is no class `" + className + "` on the class path", e);
        }
        if (e instanceof NoSuchMethodException) {
            return noConstructor(e);
        }
        return mistake(e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e);
    }

    private StackClassFailure mistake(Throwable thrown) {
        Throwable cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        String message = cause instanceof TemplateException
                ? String.valueOf(cause.getMessage())
                : "`" + className + "` threw " + cause.getClass().getName()
                        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return failure(cause instanceof TemplateException ? "InvalidDefinition" : "StackClassThrows", message, cause);
    }

    private StackClassFailure failure(String rule, String message, @Nullable Throwable cause) {
        Finding finding = Finding.error(rule, NodePath.ROOT, message);
        return new StackClassFailure(cause == null ? finding : finding.at(place(cause)), cause);
    }

    private Optional<SourceLocation> place(Throwable cause) {
        return cause instanceof TemplateException mistake && mistake.location().isPresent()
                ? mistake.location()
                : SourceLocations.of(cause, loader);
    }
}
