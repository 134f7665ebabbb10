package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.ResourceType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The resource that is to be named.
 *
 * @param place where it is
 * @param type its type
 * @param facts what is known of the type
 * @param properties its properties
 * @param name the name that it has, or shall have where none is given
 * @param physicalId what identifies it; empty before it is made
 */
record Subject(
        Place place, String type, Optional<ResourceType> facts, Node properties, String name, String physicalId) {
    /** How resources of the type are identified. */
    Identity identity() {
        return facts.map(ResourceType::identity).orElse(Identity.NONE);
    }

    /** A property that is given as a scalar; the path is dotted where it is nested. */
    Optional<String> text(String path) {
        return value(path).flatMap(Scalars::text);
    }

    /** A property that is given; the path is dotted where it is nested. */
    Optional<Node> value(String path) {
        Optional<Node> found = Optional.of(properties);
        for (String step : path.split("\\.", -1)) {
            found = found.flatMap(node -> node.find(step));
        }
        return found;
    }

    /** The last part of the type's name, as {@code Queue}. */
    String kind() {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** The service in the type's name in small letters, as {@code sqs}. */
    String service() {
        String[] parts = type.split("::", -1);
        return parts.length > 1 ? parts[1].toLowerCase(java.util.Locale.ROOT) : "custom";
    }

    /** Hexadecimal digits that belong to this resource and purpose, always the same. */
    String digits(String purpose, int count) {
        return digitsOf(type + "/" + name + "/" + physicalId + "/" + purpose, count);
    }

    static String digitsOf(String seed, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
