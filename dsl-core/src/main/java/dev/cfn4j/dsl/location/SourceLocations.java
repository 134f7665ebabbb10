package dev.cfn4j.dsl.location;

import dev.cfn4j.dsl.Framework;
import dev.cfn4j.dsl.TemplateException;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records which line of the user's source calls the framework. Off until {@link #record(boolean)} switches it on, as
 * synthesis does; costs two to four microseconds a call then, and one field read otherwise. A walk looks at six frames at once and
 * then at many more, so callers are few frames away from the user's.
 */
public final class SourceLocations {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final ClassValue<ClassLines> LINES = new ClassValue<>() {
        @Override
        protected ClassLines computeValue(Class<?> type) {
            return new ClassLines();
        }
    };
    private static final String ENTRY = "dev.cfn4j.dsl.synth.Synthesis";
    private static final ThreadLocal<@Nullable SourceLocation> FIXED = new ThreadLocal<>();
    private static volatile boolean recording;

    private SourceLocations() {}

    /** Switches recording on or off for the whole class loader. */
    public static void record(boolean on) {
        recording = on;
    }

    /** Whether calls are being recorded. */
    public static boolean recording() {
        return recording;
    }

    /** The nearest caller that is the user's own code; null while recording is off or where no user code is on the stack. */
    public static @Nullable SourceLocation caller() {
        if (!recording) {
            return null;
        }
        SourceLocation fixed = FIXED.get();
        return fixed == null ? WALKER.walk(Nearest.CALLER) : fixed;
    }

    /** The nearest caller that is the user's own code, but for the constructors by which an object of that class is made. */
    public static @Nullable SourceLocation maker(Class<?> made) {
        return recording ? WALKER.walk(new Nearest(made)) : null;
    }

    /**
     * Does what a line asked for earlier; whatever is recorded meanwhile is that line.
     *
     * @throws TemplateException with that line, if the work throws one without
     */
    public static void at(@Nullable SourceLocation line, Runnable work) {
        SourceLocation before = FIXED.get();
        FIXED.set(line);
        try {
            work.run();
        } catch (TemplateException e) {
            throw line == null || e.location().isPresent()
                    ? e
                    : new TemplateException(String.valueOf(e.getMessage()), line);
        } finally {
            FIXED.set(before);
        }
    }

    /** The place in the user's source that an exception came through first, seen by the given class loader. */
    public static Optional<SourceLocation> of(Throwable failure, ClassLoader loader) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().equals(ENTRY)) {
                return Optional.empty();
            }
            if (element.getLineNumber() > 0 && !Framework.contains(element.getClassName(), loader)) {
                return Optional.of(of(element));
            }
        }
        return Optional.empty();
    }

    static SourceLocation of(StackTraceElement element) {
        String name = element.getClassName();
        int dot = name.lastIndexOf('.');
        String folder = dot < 0 ? "" : name.substring(0, dot + 1).replace('.', '/');
        String file = element.getFileName() == null ? name.substring(dot + 1) + ".java" : element.getFileName();
        return new SourceLocation(folder + file, element.getLineNumber());
    }

    /** Finds the nearest frame of the user's. A class, as a lambda would have to be linked first. */
    private static final class Nearest implements Function<Stream<StackFrame>, @Nullable SourceLocation> {
        private static final Nearest CALLER = new Nearest(null);

        private final @Nullable Class<?> made;

        /** Where a class is given, the constructors by which an object of it is made do not count. */
        Nearest(@Nullable Class<?> made) {
            this.made = made;
        }

        @Override
        public @Nullable SourceLocation apply(Stream<StackFrame> stack) {
            Iterator<StackFrame> frames = stack.iterator();
            while (frames.hasNext()) {
                StackFrame frame = frames.next();
                if (frame.getClassName().equals(ENTRY)) {
                    return null;
                }
                SourceLocation location =
                        counts(frame) ? LINES.get(frame.getDeclaringClass()).of(frame) : null;
                if (location != null) {
                    return location;
                }
            }
            return null;
        }

        private boolean counts(StackFrame frame) {
            Class<?> type = frame.getDeclaringClass();
            return !Framework.contains(type)
                    && (made == null || !frame.getMethodName().equals("<init>") || !type.isAssignableFrom(made));
        }
    }
}
