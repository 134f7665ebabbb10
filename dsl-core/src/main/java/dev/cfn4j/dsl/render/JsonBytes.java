package dev.cfn4j.dsl.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The pieces of JSON text, collected as UTF-8 before they go to a stream. Failures of the stream are unchecked. */
final class JsonBytes {
    private static final int CAPACITY = 8192;
    private static final int INDENT = 2;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] PLAIN = plain();

    private final OutputStream stream;
    private final byte[] buffer = new byte[CAPACITY];
    private byte[] line = lineOf(16);
    private int size;

    JsonBytes(OutputStream stream) {
        this.stream = stream;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        Arrays.fill(plain, ' ', plain.length, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private static byte[] lineOf(int depth) {
        byte[] line = new byte[1 + INDENT * depth];
        Arrays.fill(line, (byte) ' ');
        line[0] = '\n';
        return line;
    }

    /** One character of ASCII. */
    void ascii(char c) {
        room(1);
        buffer[size++] = (byte) c;
    }

    /** A line break, and the indentation of that depth. */
    void line(int depth) {
        int length = 1 + INDENT * depth;
        if (length > line.length) {
            line = lineOf(2 * depth);
        }
        room(length);
        System.arraycopy(line, 0, buffer, size, length);
        size += length;
    }

    /** A string between quotation marks, with what JSON cannot say plainly escaped. */
    void string(String text) {
        ascii('"');
        int length = text.length();
        int from = 0;
        while (from < length) {
            int to = Math.min(length, from + CAPACITY);
            from = plain(text, from, to);
            if (from < to) {
                from = special(text, from);
            }
        }
        ascii('"');
    }

    /** Characters that stand for themselves, as far as there are any; returns where they end. */
    private int plain(String text, int from, int to) {
        room(to - from);
        byte[] bytes = buffer;
        int at = size;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= 128 || !PLAIN[c]) {
                break;
            }
            bytes[at++] = (byte) c;
            i++;
        }
        size = at;
        return i;
    }

    /** One character that does not stand for itself in ASCII; returns where the next one is. */
    private int special(String text, int index) {
        char c = text.charAt(index);
        if (c < 128) {
            escape(c);
        } else if (!Character.isSurrogate(c)) {
            encode(c);
        } else if (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            encode(text.codePointAt(index));
            return index + 2;
        } else {
            unicode(c);
        }
        return index + 1;
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\b' -> escaped('b');
            case '\f' -> escaped('f');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> unicode(c);
        }
    }

    private void escaped(char c) {
        ascii('\\');
        ascii(c);
    }

    private void unicode(char c) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            ascii((char) HEX[(c >> shift) & 15]);
        }
    }

    private void encode(int codePoint) {
        room(4);
        if (codePoint < 0x800) {
            buffer[size++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                buffer[size++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                buffer[size++] = (byte) (0xF0 | (codePoint >> 18));
                buffer[size++] = (byte) (0x80 | ((codePoint >> 12) & 63));
            }
            buffer[size++] = (byte) (0x80 | ((codePoint >> 6) & 63));
        }
        buffer[size++] = (byte) (0x80 | (codePoint & 63));
    }

    /** Text as it is. */
    void raw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= CAPACITY) {
            room(bytes.length);
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        } else {
            hand();
            write(bytes, bytes.length);
        }
    }

    /** Hands everything to the stream. */
    void flush() {
        hand();
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands everything to the stream and closes it. */
    void close() {
        try (stream) {
            hand();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(int bytes) {
        if (size + bytes > CAPACITY) {
            hand();
        }
    }

    private void hand() {
        write(buffer, size);
        size = 0;
    }

    private void write(byte[] bytes, int length) {
        try {
            stream.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
