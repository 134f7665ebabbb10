package dev.cfn4j.dsl.location;

import dev.cfn4j.dsl.Framework;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records which line of the user's source calls the framework. Off until {@link #record(boolean)} switches it on, as
 * synthesis does; costs about a microsecond a call then, and one field read otherwise.
 */
public final class SourceLocations {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
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
        return recording ? nearestUserFrame() : null;
    }

    private static @Nullable SourceLocation nearestUserFrame() {
        return WALKER.walk(frames -> frames.filter(frame -> !Framework.contains(frame.getDeclaringClass()))
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .filter(element -> element.getLineNumber() > 0)
                        .findFirst())
                .map(SourceLocations::of)
                .orElse(null);
    }

    /** The place in the user's source that an exception came through first, seen by the given class loader. */
    public static Optional<SourceLocation> of(Throwable failure, ClassLoader loader) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getLineNumber() > 0 && !Framework.contains(element.getClassName(), loader)) {
                return Optional.of(of(element));
            }
        }
        return Optional.empty();
    }

    private static SourceLocation of(StackTraceElement element) {
        String name = element.getClassName();
        int dot = name.lastIndexOf('.');
        String folder = dot < 0 ? "" : name.substring(0, dot + 1).replace('.', '/');
        String file = element.getFileName() == null ? name.substring(dot + 1) + ".java" : element.getFileName();
        return new SourceLocation(folder + file, element.getLineNumber());
    }
}
