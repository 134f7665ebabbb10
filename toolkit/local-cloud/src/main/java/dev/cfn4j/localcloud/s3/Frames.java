package dev.cfn4j.localcloud.s3;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes the content encoding {@code aws-chunked}: each frame has its length in hexadecimal digits in front. */
final class Frames {
    private Frames() {}

    static byte[] content(byte[] framed) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(framed.length);
        int at = 0;
        int length = -1;
        while (length != 0) {
            int end = endOfLine(framed, at);
            length = length(framed, at, end);
            int start = end + 2;
            if (start + length > framed.length) {
                throw S3Fault.incompleteBody();
            }
            content.write(framed, start, length);
            at = start + length + 2;
        }
        return content.toByteArray();
    }

    private static int endOfLine(byte[] framed, int from) {
        for (int i = from; i + 1 < framed.length; i++) {
            if (framed[i] == '\r' && framed[i + 1] == '\n') {
                return i;
            }
        }
        throw S3Fault.incompleteBody();
    }

    private static int length(byte[] framed, int start, int end) {
        String line = new String(framed, start, end - start, StandardCharsets.US_ASCII);
        String digits = line.split(";", 2)[0].trim();
        if (!digits.matches("[0-9a-fA-F]{1,7}")) {
            throw S3Fault.incompleteBody();
        }
        return Integer.parseInt(digits, 16);
    }
}
