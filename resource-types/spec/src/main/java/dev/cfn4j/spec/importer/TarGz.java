package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads one file out of a gzipped tar archive, which is what npm packages are. */
final class TarGz {
    private static final int BLOCK = 512;

    private TarGz() {}

    static byte[] entry(Path archive, String name) {
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (byte[] header = in.readNBytes(BLOCK); header.length == BLOCK; header = in.readNBytes(BLOCK)) {
                String entry = text(header, 0, 100);
                if (entry.isEmpty()) {
                    break;
                }
                long size = Long.parseLong(text(header, 124, 12).strip(), 8);
                if (entry.equals(name)) {
                    return in.readNBytes((int) size);
                }
                skip(in, (size + BLOCK - 1) / BLOCK * BLOCK);
            }
        } catch (IOException | NumberFormatException e) {
            throw new SpecException(archive + " is not a readable .tgz archive: " + e.getMessage(), e);
        }
        throw new SpecException(archive + " has no " + name);
    }

    private static void skip(InputStream in, long count) throws IOException {
        if (in.skip(count) != count) {
            throw new EOFException("it ends too early");
        }
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.US_ASCII);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
