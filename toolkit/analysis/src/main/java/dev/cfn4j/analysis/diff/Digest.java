package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same for equal trees only, so that trees which stand for each other many times stay small. */
final class Digest {
    private Digest() {}

    static String of(Node node) {
        return of(Resolution.key(node));
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
