package dev.cfn4j.codegen.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The singular of a name in camel case: a few rules of English for its last word, and a file of exceptions. */
public final class Singular {
    private static final Pattern LAST_WORD = Pattern.compile("([A-Z]+s?|[A-Z]?[a-z0-9]+|[A-Z0-9]+)$");
    private static final Pattern NOT_PLURAL = Pattern.compile(".*(ss|us|is|[^s])|.{0,2}");
    private static final List<String> WITH_E = List.of("sses", "xes", "ches", "shes");
    private static final Properties EXCEPTIONS = read("singulars.properties");

    private Singular() {}

    /** The singular, or the name itself where it is none or is not a plural: {@code lifecyclePolicies} becomes {@code lifecyclePolicy}. */
    public static String of(String name) {
        var last = LAST_WORD.matcher(name);
        if (!last.find()) {
            return name;
        }
        String word = last.group();
        return name.substring(0, last.start()) + ofWord(word);
    }

    private static String ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String exception = EXCEPTIONS.getProperty(lower);
        if (exception != null) {
            return lower.equals(word) ? exception : word.charAt(0) + exception.substring(1);
        }
        if (NOT_PLURAL.matcher(lower).matches()) {
            return word;
        }
        if (lower.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (WITH_E.stream().anyMatch(lower::endsWith) ? 2 : 1));
    }

    private static Properties read(String file) {
        Properties exceptions = new Properties();
        try (InputStream in = Objects.requireNonNull(Singular.class.getResourceAsStream(file), file)) {
            exceptions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return exceptions;
    }
}
