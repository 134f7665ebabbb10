package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes as text: strictly UTF-8, with or without a byte order mark. */
public final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text, without a byte order mark.
     *
     * @param name what the text is called in messages
     * @throws DocumentException if the bytes are not UTF-8, naming the line and the offset of the first that is not
     */
    public static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            throw notUtf8(name, bytes, from.position());
        }
        String text = to.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static DocumentException notUtf8(String name, byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new DocumentException(
                new SourceLocation(name, line),
                String.format(
                        Locale.ROOT,
                        "the file is not UTF-8 text: found the byte 0x%02X at offset %d; save it as UTF-8",
                        bytes[offset] & 0xFF,
                        offset));
    }
}
