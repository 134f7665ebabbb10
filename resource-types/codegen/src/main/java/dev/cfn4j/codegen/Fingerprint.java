package dev.cfn4j.codegen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of the bytes that classes were loaded with, and of the resources beside them: equal code and data, equal text. */
final class Fingerprint {
    private Fingerprint() {}

    /** The hash of the jars or class directories that these classes come from. */
    static String of(Class<?>... classes) throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> type : classes) {
            Path origin = origin(type);
            for (Path file : filesOf(origin)) {
                digest.update(origin.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " was not loaded from a file", e);
        }
    }

    private static List<Path> filesOf(Path origin) throws IOException {
        try (Stream<Path> files = Files.walk(origin)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
