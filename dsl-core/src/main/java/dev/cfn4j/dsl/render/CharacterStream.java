package dev.cfn4j.dsl.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A writer as a stream of UTF-8. Each array that is written holds whole characters. */
final class CharacterStream extends OutputStream {
    private final Writer target;

    CharacterStream(Writer target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target.write(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
