package dev.cfn4j.dsl.location;

import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lines of one class that were found on a stack before: finding the line of a frame is what costs most. */
final class ClassLines {
    private final Map<Call, Optional<SourceLocation>> known = new ConcurrentHashMap<>();

    /** The line of a frame of the class; null where the class was compiled without lines. */
    @Nullable
    SourceLocation of(StackFrame frame) {
        Call call = new Call(frame.getMethodName(), frame.getDescriptor(), frame.getByteCodeIndex());
        Optional<SourceLocation> line = known.get(call);
        if (line == null) {
            line = read(frame.toStackTraceElement());
            known.put(call, line);
        }
        return line.orElse(null);
    }

    private static Optional<SourceLocation> read(StackTraceElement element) {
        return element.getLineNumber() > 0 ? Optional.of(SourceLocations.of(element)) : Optional.empty();
    }

    /** A call in a method. */
    private record Call(String method, String descriptor, int index) {
        /** Written out, as what the compiler generates has to be linked first, which takes long where it is the first of its kind. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Call that
                    && index == that.index
                    && method.equals(that.method)
                    && descriptor.equals(that.descriptor);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * method.hashCode() + descriptor.hashCode()) + index;
        }
    }
}
