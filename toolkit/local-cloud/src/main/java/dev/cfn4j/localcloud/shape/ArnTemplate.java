package dev.cfn4j.localcloud.shape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the forms of ARNs that the facts list, as {@code arn:${Partition}:sqs:${Region}:${Account}:${QueueName}}. */
final class ArnTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private ArnTemplate() {}

    /** The placeholder for what names the resource: the last one. */
    static Optional<String> lastPlaceholder(String template) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last.isEmpty() || last.equals("Account") ? Optional.empty() : Optional.of(last);
    }

    /** The ARN of a resource; of a form made up in the usual way where the facts list none. */
    static String arn(Subject subject, String id) {
        String template = subject.identity()
                .arnTemplate()
                .orElse("arn:${Partition}:" + subject.service() + ":${Region}:${Account}:"
                        + subject.kind().toLowerCase(java.util.Locale.ROOT) + "/${Name}");
        String last = lastPlaceholder(template).orElse("");
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder arn = new StringBuilder();
        while (matcher.find()) {
            String placeholder = matcher.group(1);
            matcher.appendReplacement(arn, "");
            arn.append(placeholder.equals(last) ? own(subject, placeholder, id, arn) : other(subject, placeholder));
        }
        return matcher.appendTail(arn).toString();
    }

    private static String own(Subject subject, String placeholder, String id, CharSequence before) {
        if (placeholder.endsWith("WithPath")) {
            return subject.text("Path").orElse("/").substring(1) + id;
        }
        String text = before.toString();
        String literal = text.substring(text.lastIndexOf(':') + 1);
        String rest = !literal.isEmpty() && id.startsWith(literal) ? id.substring(literal.length()) : id;
        return placeholder.endsWith("WithoutLeadingSlash") && rest.startsWith("/") ? rest.substring(1) : rest;
    }

    private static String other(Subject subject, String placeholder) {
        return switch (placeholder) {
            case "Partition" -> subject.place().partition();
            case "Region" -> subject.place().region();
            case "Account" -> subject.place().account();
            default -> subject.text(placeholder).map(Names::tail).orElseGet(() -> subject.digits(placeholder, 10));
        };
    }
}
