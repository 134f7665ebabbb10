package dev.cfn4j.dsl.finding;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One verdict about a stack: what, where, expected and found, and what to do next.
 *
 * @param severity how much it weighs
 * @param rule the rule that found it, in words, for example {@code UnknownProperty}
 * @param stack name of the stack, empty where none is known
 * @param path where in the template
 * @param location the user's own line, where known
 * @param message what is wrong, with what was expected and found
 * @param remedy what to do next, where known
 */
public record Finding(
        Severity severity,
        String rule,
        String stack,
        NodePath path,
        @Nullable SourceLocation location,
        String message,
        @Nullable String remedy) {

    /** An error of the rule about that place. */
    public static Finding error(String rule, NodePath path, String message) {
        return new Finding(Severity.ERROR, rule, "", path, null, message, null);
    }

    /** A warning of the rule about that place. */
    public static Finding warning(String rule, NodePath path, String message) {
        return new Finding(Severity.WARNING, rule, "", path, null, message, null);
    }

    /** The same finding with what to do next. */
    public Finding withRemedy(@Nullable String text) {
        return new Finding(severity, rule, stack, path, location, message, text);
    }

    /** The same finding about another place. */
    public Finding about(NodePath place) {
        return place.equals(path) ? this : new Finding(severity, rule, stack, place, location, message, remedy);
    }

    /** The same finding about the stack of that name. */
    public Finding inStack(String name) {
        return new Finding(severity, rule, name, path, location, message, remedy);
    }

    /** The same finding at the user's line, where one is known. */
    public Finding at(Optional<SourceLocation> place) {
        return place.isEmpty() ? this : new Finding(severity, rule, stack, path, place.get(), message, remedy);
    }

    /** Whether this forbids deployment. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line, in the order place, severity, message, rule, remedy. */
    @Override
    public String toString() {
        String place = location == null ? place() : location + ": ";
        return place + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " [" + rule + "]"
                + (remedy == null ? "" : " " + remedy);
    }

    private String place() {
        String text = stack + path;
        return text.isEmpty() ? "" : text + ": ";
    }
}
