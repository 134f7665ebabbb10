package dev.cfn4j.localcloud.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tags of objects. */
final class EntityTag {
    private EntityTag() {}

    /** The quoted MD5 digest; it identifies content to clients, and protects nothing. */
    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(content);
            return '"' + HexFormat.of().formatHex(digest) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
