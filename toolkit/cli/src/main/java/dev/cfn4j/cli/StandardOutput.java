package dev.cfn4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output of the process. It remembers a failure to write, which Java's own hides; that a reader has seen enough and closed the pipe, as {@code head}
 * does, is none.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream stream;
    private @Nullable String failure;

    /** Writes to a stream. */
    StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    /** The process's own. */
    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (failure == null && !reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                failure = reason;
            }
            throw e;
        }
    }

    /** Why not all was written; empty if all was, or nobody wanted the rest. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
