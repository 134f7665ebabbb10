package dev.cfn4j.dsl.policy;

import java.util.Locale;

/** How actions, resources and services are spelled in policies. Without regular expressions, which take long to get ready at a start. */
final class Spelling {
    private Spelling() {}

    /** Whether the text is {@code *}, or a service and an action with or without wildcards, such as {@code s3:Get*}. */
    static boolean isAction(String text) {
        int colon = text.indexOf(':');
        return text.equals("*")
                || (isMadeOf(text.substring(0, Math.max(colon, 0)), "-") && isMadeOf(text.substring(colon + 1), "*?"));
    }

    /** Whether the text is {@code *}, an ARN, or begins with what is known at deployment. */
    static boolean isResource(String text) {
        return text.equals("*") || text.startsWith("arn:") || text.startsWith("execute-api:") || text.startsWith("${");
    }

    /** Whether the text is a host name of several parts in lower case. */
    static boolean isService(String text) {
        for (String part : text.split("\\.", -1)) {
            if (!isMadeOf(part, "-") || !part.equals(part.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return text.indexOf('.') > 0;
    }

    private static boolean isMadeOf(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && others.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
