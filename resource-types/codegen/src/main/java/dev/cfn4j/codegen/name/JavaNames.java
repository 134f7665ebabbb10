package dev.cfn4j.codegen.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names and values as AWS spells them into Java identifiers; the result may be taken or reserved, see {@link Names}. */
public final class JavaNames {
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^A-Za-z0-9]+");
    /** Capitals at the start: an acronym (before another word, a plural s or the end), or the first letter of a word. */
    private static final Pattern LEADING_CAPITALS = Pattern.compile("^(IPv|[A-Z]+s?(?![a-z])|[A-Z])");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Map<String, String> SYMBOLS = Map.of(
            "*", "STAR", "+", "PLUS", "-", "MINUS", "<", "LESS", ">", "GREATER", "=", "EQUAL", "!", "NOT", "/", "SLASH",
            "|", "BAR", ".", "DOT");

    private JavaNames() {}

    /** A method name: {@code KmsMasterKeyId} becomes {@code kmsMasterKeyId}, {@code VPCId} becomes {@code vpcId}. */
    public static String method(String name) {
        var capitals = LEADING_CAPITALS.matcher(type(name));
        return capitals.replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
    }

    /** A class name: the parts between characters that Java does not allow, each with a capital first. */
    public static String type(String name) {
        String joined = NOT_IN_NAME
                .splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(JavaNames::capitalized)
                .collect(Collectors.joining());
        return startsLikeName(joined) ? joined : "_" + joined;
    }

    /** A constant's name: {@code aws:kms} becomes {@code AWS_KMS}, {@code LastModified} becomes {@code LAST_MODIFIED}. */
    public static String constant(String value) {
        String words = NOT_IN_NAME
                .splitAsStream(value.replace("IPv", "Ipv"))
                .filter(part -> !part.isEmpty())
                .map(part -> WORD_BOUNDARY.matcher(part).replaceAll("_"))
                .collect(Collectors.joining("_"))
                .toUpperCase(Locale.ROOT);
        String name = words.isEmpty() ? symbols(value) : words;
        return startsLikeName(name) ? name : "_" + name;
    }

    private static String symbols(String value) {
        return value.isEmpty()
                ? "EMPTY"
                : value.chars()
                        .mapToObj(c -> SYMBOLS.getOrDefault(Character.toString(c), "U" + Integer.toHexString(c)))
                        .collect(Collectors.joining("_"));
    }

    private static String capitalized(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static boolean startsLikeName(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    }
}
