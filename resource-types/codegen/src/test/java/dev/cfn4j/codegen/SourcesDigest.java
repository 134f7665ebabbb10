package dev.cfn4j.codegen;

import dev.cfn4j.spec.Catalog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Generates every tenth type and hashes the sources; a program, so that it can run in another Java process too. */
final class SourcesDigest {
    private SourcesDigest() {}

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.print(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Catalog catalog = Catalog.bundled();
        TypeGenerator generator = new TypeGenerator("dev.cfn4j.types");
        int index = 0;
        for (String type : catalog.typeNames()) {
            if (index++ % 10 == 0) {
                SourceFile source = generator.generate(catalog.expectType(type));
                digest.update((source.path() + source.text()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
