package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.NodePath;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs one stack class; whatever goes wrong in it becomes a {@link StackClassFailure} in the user's terms. */
final class StackClassRun {
    private static final Pattern STACK_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,127}");

    private final String className;
    private final ClassLoader loader;

    StackClassRun(String className, ClassLoader loader) {
        this.className = className;
        this.loader = loader;
    }

    /** Loads, creates and defines the stack. */
    SynthesizedStack run() {
        Class<?> type = load();
        try {
            Stack stack = (Stack) type.getConstructor().newInstance();
            Document document = Document.of(stack.template());
            return new SynthesizedStack(checkedName(stack.name()), className, document, stack);
        } catch (NoSuchMethodException e) {
            throw failure("NoPublicConstructor", "`" + className + "` has no public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | StackOverflowError | LinkageError e) {
            throw thrown(e);
        }
    }

    private Class<?> load() {
        try {
            Class<?> type = Class.forName(className, false, loader);
            if (!Stack.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
                throw failure(
                        "NotAStackClass",
                        "`" + className + "` is not a concrete subclass of " + Stack.class.getName(),
                        null);
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw failure("StackClassNotFound", "there is no class `" + className + "` on the class path", e);
        } catch (LinkageError e) {
            throw thrown(e);
        }
    }

    private String checkedName(String name) {
        if (!STACK_NAME.matcher(name).matches()) {
            throw failure(
                    "InvalidStackName",
                    "`" + name + "`, the name of " + className
                            + ", is not a stack name: expected a letter, then up to 127 letters, digits and hyphens",
                    null);
        }
        return name;
    }

    private StackClassFailure thrown(Throwable thrown) {
        if (thrown instanceof StackClassFailure failure) {
            return failure;
        }
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
